import type { ComponentType } from 'react';
import type { AnswerOf, BodyOf, KeyOf, KindName } from '#questions';

/** Asks one question: shows what can be answered, and takes the answer. */
export interface AskingProps<Kind extends KindName> {
  readonly body: BodyOf<Kind>;
  readonly answer: AnswerOf<Kind> | null;
  /** Null takes the answer back. */
  readonly onAnswer: (answer: AnswerOf<Kind> | null) => void;
  /** A text that was typed here before and is no answer yet. */
  readonly unread: string | null;
  /** Called with every text that is no answer yet, and with null once there is none. */
  readonly onUnread: (text: string | null) => void;
}

/** Shows an answer to a question. */
export interface ShowingProps<Kind extends KindName> {
  readonly body: BodyOf<Kind>;
  readonly answer: AnswerOf<Kind>;
}

/** Shows what was answered beside what is right. */
export interface OutcomeProps<Kind extends KindName> {
  readonly body: BodyOf<Kind>;
  readonly answer: AnswerOf<Kind> | null;
  readonly right: KeyOf<Kind>;
}

/** What the screens know of a kind of question; #questions knows its schemas and its rules. */
export interface ScreenKind<Kind extends KindName> {
  readonly Asking: ComponentType<AskingProps<Kind>>;
  /** Shows an answer in words, as far as words go. */
  readonly InWords: ComponentType<ShowingProps<Kind>>;
  /** Shows an answer with all that is needed to choose between two. */
  readonly Whole: ComponentType<ShowingProps<Kind>>;
  readonly Outcome: ComponentType<OutcomeProps<Kind>>;
  /** Whether asking and outcome show the drawing themselves, so that it does not stand above them. */
  readonly showsDrawing: boolean;
  /** Whether the answer says anything. */
  readonly isGiven: (answer: AnswerOf<Kind>) => boolean;
  /** The number of characters by which the answer is too long for the centre; 0 if it is not. */
  readonly excess: (answer: AnswerOf<Kind>) => number;
  /** The answer as it can be sent. */
  readonly sendable: (answer: AnswerOf<Kind>) => AnswerOf<Kind>;
}
