import { z } from 'zod';
import { Id, Instant, Language, StateCode } from '../common/index.js';
import { Telling } from './notice.js';

/**
 * waiting: not handed over yet, or put off by the mail server. sent: the mail server took it. refused: the mail server
 * will not have it. given-up: put off for days.
 */
export const MailStatus = z.enum(['waiting', 'sent', 'refused', 'given-up']).meta({ id: 'MailStatus' });

/** A mail of the centre: to whom, about what, and what became of it. */
export const Mail = z
  .strictObject({
    id: Id,
    at: Instant,
    to: z.strictObject({ personId: Id, name: z.string(), address: z.string() }),
    stateCode: StateCode.nullable(),
    telling: Telling,
    language: Language,
    subject: z.string(),
    messageId: z.string(),
    status: MailStatus,
    /** How often it was handed over so far. */
    attempts: z.number().int(),
    /** When it is tried next; null once that is over. */
    dueAt: Instant.nullable(),
    settledAt: Instant.nullable(),
    /** What the mail server said last. */
    answer: z.string().nullable(),
    /** The mail that this one sends again. */
    repeatOf: Id.nullable(),
    allowed: z.array(z.string()),
  })
  .meta({
    id: 'Mail',
    examples: [
      {
        id: '0199e0c4-7a10-7c3e-9d52-3f1b6a2c4d5e',
        at: '2025-10-14T09:30:00.000Z',
        to: {
          personId: '0199e0c4-0000-7000-8000-000000000001',
          name: 'Youssef El Alaoui',
          address: 'trainee1.ma@demo.example',
        },
        stateCode: 'ma',
        telling: 'certificate-issued',
        language: 'fr',
        subject: 'Votre certificat est délivré',
        messageId: '<0199e0c4-7a10-7c3e-9d52-3f1b6a2c4d5e@lms.example.org>',
        status: 'sent',
        attempts: 1,
        dueAt: null,
        settledAt: '2025-10-14T09:30:02.000Z',
        answer: '250 2.0.0 Ok: queued as 4F1B6A2C',
        repeatOf: null,
        allowed: ['notifications.send-mail-again'],
      },
    ],
  });

export type Mail = z.output<typeof Mail>;
export type MailStatus = z.output<typeof MailStatus>;
