import { z } from 'zod';
import { CompleteText, Id, Instant } from '../common/index.js';
import { CandidateCode, SubmittedBy } from './attempt.js';
import { ExamCode } from './exam.js';

/**
 * What the centre certifies to have received. `digest` is the SHA-256, in hexadecimal, of the responses as canonical
 * JSON (RFC 8785): an array of `{ itemId, late, sequence, language, answer }`, by itemId and then in time before late.
 */
const facts = {
  attemptId: Id,
  sittingId: Id,
  candidateCode: CandidateCode,
  submittedAt: Instant,
  submittedBy: SubmittedBy,
  /** Answers in time that were not withdrawn. */
  answered: z.number().int().min(0),
  /** Late answers that were not withdrawn. */
  late: z.number().int().min(0),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] }),
};

/** Facts of receipts that were given out before receipts named the exam; they stay good. */
const EarlierFacts = z.strictObject({ format: z.literal(1), ...facts });

export const ReceiptFacts = z.strictObject({
  format: z.literal(2),
  ...facts,
  exam: z.strictObject({ code: ExamCode, title: CompleteText }),
  /** How many questions the exam asked; `answered` of them were answered. */
  questions: z.number().int().positive(),
});

const signed = {
  /** The centre's receipt key, as Multikey text. */
  key: z.string().max(200),
  signature: z.string().max(200),
};

/** A receipt: its facts, and the Ed25519 signature (base64url) over them as canonical JSON (RFC 8785). */
export const Receipt = z
  .discriminatedUnion('format', [EarlierFacts.extend(signed), ReceiptFacts.extend(signed)])
  .meta({ id: 'Receipt' });

export const ReceiptQuestion = z.strictObject({ receipt: Receipt }).meta({ id: 'ReceiptQuestion' });

export const ReceiptVerdict = z
  .strictObject({
    genuine: z.boolean(),
    /** Why it is not genuine: another key, or changed facts or signature. */
    reason: z.enum(['unknown-key', 'altered']).nullable(),
  })
  .meta({ id: 'ReceiptVerdict' });

export type ReceiptFacts = z.output<typeof ReceiptFacts>;
export type Receipt = z.output<typeof Receipt>;
export type ReceiptVerdict = z.output<typeof ReceiptVerdict>;
