import { z } from 'zod';
import { CompleteText, Id, Instant, Language } from '../common/index.js';
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

/** An answer as the centre keeps it. Beside an answer given in time a late one may stand; neither overwrites the other. */
export const KeptResponse = z
  .strictObject({
    itemId: Id,
    sequence: z.number().int(),
    late: z.boolean(),
    answer: Answer.nullable(),
    language: Language,
    answeredAt: Instant,
    savedAt: Instant,
  })
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
    timeZone: z.string(),
    serverTime: Instant,
    items: z.array(
      z.strictObject({ id: Id, number: z.number().int().positive(), points: z.number().positive(), body: ItemBody }),
    ),
    responses: z.array(KeptResponse),
  })
  .meta({ id: 'AttemptPage' });

export const GivenResponse = z
  .strictObject({
    itemId: Id,
    /** Counted up by the device over the whole attempt; of two answers to one item the higher sequence stands. */
    sequence: z.number().int().min(1),
    answer: Answer.nullable(),
    language: Language,
    /** By the clock of the device. */
    answeredAt: Instant,
  })
  .meta({ id: 'GivenResponse' });

export const GivenResponses = z.strictObject({ answers: z.array(GivenResponse).min(1).max(50) }).meta({
  id: 'GivenResponses',
  examples: [
    {
      answers: [
        {
          itemId: '0195f3c0-5d3e-7c2a-9b1f-6f2f3a4b5c6d',
          sequence: 7,
          answer: { type: 'choice', selected: ['b'] },
          language: 'ar',
          answeredAt: '2026-03-04T09:12:44.120Z',
        },
      ],
    },
  ],
});

export const KeptSequence = z
  .strictObject({ itemId: Id, sequence: z.number().int(), late: z.boolean() })
  .meta({ id: 'KeptSequence' });

/** What stands after a save, for each item that it named: the given sequence or a higher one that was there already. */
export const SavedResponses = z
  .strictObject({ savedAt: Instant, late: z.boolean(), kept: z.array(KeptSequence) })
  .meta({ id: 'SavedResponses' });

/** A late answer before the chief examiner, who sees a candidate code and no name. */
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
    /** The answer given in time, which counts as long as the late one is not admitted; null if there is none. */
    inTime: Answer.nullable(),
    admittedAt: Instant.nullable(),
    allowed: z.array(z.enum(['exams.admit-late-responses'])),
  })
  .meta({ id: 'LateResponse' });

export const LateAdmission = z
  .strictObject({ itemIds: z.array(Id).min(1).max(200), reason: z.string().trim().min(1).max(1000) })
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
export type SavedResponses = z.output<typeof SavedResponses>;
export type LateResponse = z.output<typeof LateResponse>;
export type LateAdmission = z.output<typeof LateAdmission>;
export type LateAdmissionRecord = z.output<typeof LateAdmissionRecord>;
