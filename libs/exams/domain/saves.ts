import type { GivenResponse, KeptSequence } from '#contracts/exams';

/** An answer with the device and the revision that it is taken to have. */
export type Answered = Omit<GivenResponse, 'device' | 'over'> & { readonly device: string; readonly over: number };

/** A save as `exams.save_responses` takes it. */
export interface Save {
  /** SHA-256 of the session's token, in hexadecimal digits. */
  readonly token: string;
  readonly attemptId: string;
  readonly answers: readonly Answered[];
  /** There are refused answers besides: the numbers of the questions are asked for. */
  readonly named?: boolean;
}

/** What is kept of an item; `own` where the one that counts is of the same device as the given one. */
export interface KeptAnswer extends KeptSequence {
  readonly own: boolean;
}

/** Every word by which `exams.save_responses` says what came of a save. */
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

/** What `exams.save_responses` answers; `kept` is missing where that is what was given. */
export interface Saved {
  readonly outcomes: readonly ((Judged & { readonly kept?: readonly KeptAnswer[] }) | Unsaved)[];
  /** Attempt, item and revision of each answer that was written; null for none. */
  readonly revisions: readonly (readonly [string, string, number])[] | null;
}
