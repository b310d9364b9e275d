import { z } from 'zod';
import { CompleteText, Id, Instant } from '../common/index.js';

/** What somebody can be told. */
export const Telling = z
  .enum([
    'seat-given',
    'reserve-place-given',
    'nomination-withdrawn',
    'officer-seated',
    'officer-in-reserve',
    'sitting-scheduled',
    'sitting-moved',
    'result-released',
    'certificate-issued',
    'certificate-suspended',
    'certificate-reinstated',
    'certificate-revoked',
  ])
  .meta({ id: 'Telling' });

/** Where the record of a notice is found; `id` is that of the record shown there. */
export const NoticeLink = z
  .strictObject({
    place: z.enum(['home', 'enrolment', 'cohort', 'exams', 'result', 'certificate']),
    id: Id.nullable(),
  })
  .meta({ id: 'NoticeLink' });

/**
 * What the reader is told, in words put together as it is read. Where they may not see its record any more, it says
 * that and nothing of the record.
 */
export const Notice = z
  .strictObject({
    id: Id,
    at: Instant,
    telling: Telling,
    title: CompleteText,
    text: CompleteText,
    /** Null where the record is gone or not the reader's any more. */
    link: NoticeLink.nullable(),
    /** What became of it by mail; `no-address` and `not-wanted` say why there was none. */
    mail: z.enum(['waiting', 'sent', 'refused', 'given-up', 'no-address', 'not-wanted']),
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notice' });

export const NoticeSummary = z.strictObject({ unread: z.number().int() }).meta({ id: 'NoticeSummary' });

/** Which kinds of notice come by mail too. */
export const MailTopic = z.enum(['results', 'training', 'nominations']).meta({ id: 'MailTopic' });

const Choice = z.strictObject({ results: z.boolean(), training: z.boolean(), nominations: z.boolean() });

/** `topics` are those of the reader's roles. */
export const MailChoices = Choice.extend({ topics: z.array(MailTopic), version: z.number().int() }).meta({
  id: 'MailChoices',
});

/** At least one of the choices. */
export const ChangedMailChoices = Choice.partial()
  .refine((choices) => Object.values(choices).some((value) => value !== undefined), {
    params: { code: 'notifications.nothing-to-change' },
  })
  .meta({ id: 'ChangedMailChoices' });

export type Telling = z.output<typeof Telling>;
export type Notice = z.output<typeof Notice>;
export type NoticeLink = z.output<typeof NoticeLink>;
export type MailTopic = z.output<typeof MailTopic>;
export type MailChoices = z.output<typeof MailChoices>;
export type ChangedMailChoices = z.output<typeof ChangedMailChoices>;
