import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Answer, ReceiptFacts, SubmittedBy } from '#contracts/exams';

/** A response as the digest of a receipt reads it. */
export interface DigestedResponse {
  readonly itemId: string;
  readonly late: boolean;
  readonly sequence: number;
  readonly language: string;
  readonly answer: Answer | null;
}

export interface SubmittedAttempt {
  readonly id: string;
  readonly sittingId: string;
  readonly candidateCode: string;
  readonly exam: ReceiptFacts['exam'];
  readonly questions: number;
  readonly responses: readonly DigestedResponse[];
}

/** JSON Canonicalization Scheme (RFC 8785), as bytes. */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return new TextEncoder().encode(text);
}

/** SHA-256, in hexadecimal, of the responses ordered by item, those in time before late ones. */
export function digestOf(responses: readonly DigestedResponse[]): string {
  const ordered = responses
    .map(({ itemId, late, sequence, language, answer }) => ({ itemId, late, sequence, language, answer }))
    .sort((one, other) => compare(one.itemId, other.itemId) || Number(one.late) - Number(other.late));
  return createHash('sha256').update(canonicalBytes(ordered)).digest('hex');
}

export function receiptFacts(attempt: SubmittedAttempt, submittedAt: Date, submittedBy: SubmittedBy): ReceiptFacts {
  const given = attempt.responses.filter((response) => response.answer !== null);
  const late = given.filter((response) => response.late).length;
  return {
    format: 2,
    attemptId: attempt.id,
    sittingId: attempt.sittingId,
    candidateCode: attempt.candidateCode,
    submittedAt: submittedAt.toISOString(),
    submittedBy,
    answered: given.length - late,
    late,
    digest: digestOf(attempt.responses),
    exam: attempt.exam,
    questions: attempt.questions,
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
