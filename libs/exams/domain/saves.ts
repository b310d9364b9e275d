import type { GivenResponse, KeptSequence } from '#contracts/exams';

/** An answer with its device and revision, which have defaults where the client names none. */
export type Answered = Omit<GivenResponse, 'device' | 'over'> & { readonly device: string; readonly over: number };

/** A save as `exams.save_responses` takes it. */
export interface Save {
  /** SHA-256 of the session's token, in hexadecimal digits. */
  readonly token: string;
  readonly attemptId: string;
  readonly answers: readonly Answered[];
  /** Whether answers were refused before, so that the numbers of the questions are needed. */
  readonly named?: boolean;
}

/** What is kept of an item; `own` where the answer that counts comes from the same device as the given one. */
export interface KeptAnswer extends KeptSequence {
  readonly own: boolean;
}

/** Every outcome of a save in `exams.save_responses`. */
export const SAVE_OUTCOMES = ['saved', 'closed', 'held', 'unauthenticated', 'forbidden', 'not-found'] as const;
type OutcomeWord = (typeof SAVE_OUTCOMES)[number];

interface Judged {
  readonly outcome: 'saved';
  readonly savedAt: string;
  readonly late: boolean;
  readonly refused: readonly { readonly index: number; readonly code: string }[] | null;
  /** The number of each item on screen, where any answer was refused. */
  readonly numbers?: Readonly<Record<string, number>> | null;
}

type Unsaved =
  | { readonly outcome: 'closed'; readonly kept: readonly KeptAnswer[] }
  | { readonly outcome: Exclude<OutcomeWord, 'saved' | 'closed'> };

export type SavedOutcome = Judged & { readonly kept: readonly KeptAnswer[] };
export type SaveOutcome = SavedOutcome | Unsaved;

/** What `exams.save_responses` answers; `kept` is missing where it equals what was given. */
export interface Saved {
  readonly outcomes: readonly ((Judged & { readonly kept?: readonly KeptAnswer[] }) | Unsaved)[];
  /** Attempt, item and revision of each answer that was written; null for none. */
  readonly revisions: readonly (readonly [string, string, number])[] | null;
}
