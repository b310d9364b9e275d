import { z } from 'zod';
import { CompleteText, Id, Instant, Language, WallTime, proseOf } from '../common/index.js';
import { Answer, ItemBody } from './item.js';

export const AttemptStatus = z.enum(['open', 'submitted', 'scored', 'released']).meta({ id: 'AttemptStatus' });
export const SubmittedBy = z.enum(['candidate', 'system']).meta({ id: 'SubmittedBy' });
export const CandidateCode = z
  .string()
  .regex(/^C-[2-9A-HJ-NP-Z]{6}$/)
  .meta({ id: 'CandidateCode', examples: ['C-7K4QM2'] });

const AttemptOperation = z.enum(['exams.save-responses', 'exams.submit-attempt', 'exams.read-receipt']);

const attemptFacts = {
  id: Id,
  sittingId: Id,
  candidateCode: CandidateCode,
  status: AttemptStatus,
  startedAt: Instant,
  deadlineAt: Instant,
  /** Late answers are taken until then; after it the attempt is submitted by the system. */
  lateUntil: Instant,
  submittedAt: Instant.nullable(),
  submittedBy: SubmittedBy.nullable(),
  timeZone: z.string(),
  deadlineLocal: WallTime,
  lateUntilLocal: WallTime,
  submittedLocal: WallTime.nullable(),
  /** Operations that the candidate may carry out on it now. */
  allowed: z.array(AttemptOperation),
};

export const AttemptSummary = z
  .strictObject({ ...attemptFacts, examCode: z.string(), title: CompleteText })
  .meta({ id: 'AttemptSummary' });

export const StartedAttempt = z
  .strictObject({
    id: Id,
    sittingId: Id,
    candidateCode: CandidateCode,
    status: AttemptStatus,
    startedAt: Instant,
    deadlineAt: Instant,
    lateUntil: Instant,
    serverTime: Instant,
  })
  .meta({ id: 'StartedAttempt' });

export const DeviceKind = z.enum(['phone', 'tablet', 'computer']).meta({ id: 'DeviceKind' });

/** An answer as it came from one device. */
const storedAnswer = {
  /** The id that its device drew; all zeros where none was named. */
  device: Id,
  deviceKind: DeviceKind.nullable(),
  sequence: z.number().int(),
  /** Counted by the centre for each item of an attempt. */
  revision: z.number().int().positive(),
  answer: Answer.nullable(),
  language: Language,
  answeredAt: Instant,
  savedAt: Instant,
};

/** An answer beside the one that counts: neither was given with the other in sight, and nobody has decided yet. */
export const RivalResponse = z.strictObject(storedAnswer).meta({ id: 'RivalResponse' });

/** An answer as the centre keeps it. A late answer may stand beside one given in time; neither overwrites the other. */
export const KeptResponse = z
  .strictObject({ itemId: Id, late: z.boolean(), ...storedAnswer, rivals: z.array(RivalResponse) })
  .meta({ id: 'KeptResponse' });

/** An attempt with its paper in all three languages, in the order of this attempt, and what was answered so far. */
export const AttemptPage = z
  .strictObject({
    ...attemptFacts,
    title: CompleteText,
    instructions: CompleteText,
    durationMinutes: z.number().int().positive(),
    totalPoints: z.number().positive(),
    passPercent: z.number(),
    serverTime: Instant,
    items: z.array(
      z.strictObject({ id: Id, number: z.number().int().positive(), points: z.number().positive(), body: ItemBody }),
    ),
    responses: z.array(KeptResponse),
  })
  .meta({ id: 'AttemptPage' });

const MOST_REVISIONS = 2_147_483_647;

export const GivenResponse = z
  .strictObject({
    itemId: Id,
    /** The id that the device drew once. Clients that know of no revisions name neither. */
    device: Id.optional(),
    deviceKind: DeviceKind.optional(),
    /** Counted up by the device over the whole attempt. It orders the answers of that device alone. */
    sequence: z.number().int().min(1),
    /** The revision of this item that the person had before them; null for none. */
    over: z.number().int().min(1).max(MOST_REVISIONS).nullable().optional(),
    answer: Answer.nullable(),
    language: Language,
    /** By the clock of the device. */
    answeredAt: Instant,
  })
  .refine(({ device, over }) => device !== undefined || over === undefined, {
    path: ['device'],
    params: { code: 'exams.device-unnamed' },
  })
  .refine(({ device, over }) => over !== undefined || device === undefined, {
    path: ['over'],
    params: { code: 'exams.revision-unnamed' },
  })
  .meta({ id: 'GivenResponse' });

export const GivenResponses = z.strictObject({ answers: z.array(GivenResponse).min(1).max(50) }).meta({
  id: 'GivenResponses',
  examples: [
    {
      answers: [
        {
          itemId: '0195f3c0-5d3e-7c2a-9b1f-6f2f3a4b5c6d',
          device: '6f1c2f5e-8a0b-4b52-9d0e-3f3c5a1b7e21',
          deviceKind: 'phone',
          sequence: 7,
          over: 2,
          answer: { type: 'choice', selected: ['b'] },
          language: 'ar',
          answeredAt: '2026-03-04T09:12:44.120Z',
        },
      ],
    },
  ],
});

export const KeptSequence = z
  .strictObject({
    itemId: Id,
    sequence: z.number().int(),
    late: z.boolean(),
    revision: z.number().int().positive(),
    /** Whether the given answer counts. If not, `sequence` is that of the one that does. */
    stands: z.boolean(),
    /** Whether others stand beside it that nobody has decided against; the attempt shows them as rivals. */
    contested: z.boolean(),
  })
  .meta({ id: 'KeptSequence' });

/** An answer that was not taken; the others of the same request were. */
export const RefusedResponse = z
  .strictObject({
    /** Its place in the request. */
    index: z.number().int().min(0),
    /** As it was given; null where that is no id. */
    itemId: Id.nullable(),
    /** The number of the question on screen; null where it is none of this attempt. */
    number: z.number().int().positive().nullable(),
    errors: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })).min(1),
  })
  .meta({ id: 'RefusedResponse' });

/** What stands after a save, for each item with an answer that was taken, and which answers were not taken. */
export const SavedResponses = z
  .strictObject({
    savedAt: Instant,
    late: z.boolean(),
    kept: z.array(KeptSequence),
    refused: z.array(RefusedResponse),
  })
  .meta({ id: 'SavedResponses' });

/** An answer that counts though another one stands beside it, as the chief examiner sees it, without a name. */
export const ContestedResponse = z
  .strictObject({
    attemptId: Id,
    candidateCode: CandidateCode,
    attemptStatus: AttemptStatus,
    itemId: Id,
    itemCode: z.string(),
    body: ItemBody,
    late: z.boolean(),
    ...storedAnswer,
    rivals: z.array(RivalResponse).min(1),
  })
  .meta({ id: 'ContestedResponse' });

/** A late answer as the chief examiner sees it, with a candidate code and no name. */
export const LateResponse = z
  .strictObject({
    attemptId: Id,
    candidateCode: CandidateCode,
    attemptStatus: AttemptStatus,
    deadlineAt: Instant,
    itemId: Id,
    itemCode: z.string(),
    body: ItemBody,
    answer: Answer.nullable(),
    language: Language,
    answeredAt: Instant,
    savedAt: Instant,
    /** The answer given in time, which counts until the late one is admitted; null if there is none. */
    inTime: Answer.nullable(),
    admittedAt: Instant.nullable(),
    allowed: z.array(z.enum(['exams.admit-late-responses'])),
  })
  .meta({ id: 'LateResponse' });

export const LateAdmission = z
  .strictObject({ itemIds: z.array(Id).min(1).max(200), reason: proseOf(1000) })
  .meta({ id: 'LateAdmission' });

export const LateAdmissionRecord = z
  .strictObject({ attemptId: Id, admittedAt: Instant, itemIds: z.array(Id) })
  .meta({ id: 'LateAdmissionRecord' });

export type AttemptStatus = z.output<typeof AttemptStatus>;
export type SubmittedBy = z.output<typeof SubmittedBy>;
export type AttemptOperation = z.output<typeof AttemptOperation>;
export type AttemptSummary = z.output<typeof AttemptSummary>;
export type AttemptPage = z.output<typeof AttemptPage>;
export type StartedAttempt = z.output<typeof StartedAttempt>;
export type GivenResponse = z.output<typeof GivenResponse>;
export type KeptResponse = z.output<typeof KeptResponse>;
export type KeptSequence = z.output<typeof KeptSequence>;
export type RivalResponse = z.output<typeof RivalResponse>;
export type RefusedResponse = z.output<typeof RefusedResponse>;
export type ContestedResponse = z.output<typeof ContestedResponse>;
export type SavedResponses = z.output<typeof SavedResponses>;
export type LateResponse = z.output<typeof LateResponse>;
export type LateAdmission = z.output<typeof LateAdmission>;
export type LateAdmissionRecord = z.output<typeof LateAdmissionRecord>;
