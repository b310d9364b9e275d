import type { z } from 'zod';
import type { FieldProblem } from '#kernel';

/** A schema of one kind, told from those of the others by its `type`. */
export type Named<Type extends string = string> = z.ZodObject<
  { readonly type: z.ZodLiteral<Type> },
  z.core.$ZodObjectConfig
>;

/** How many parts of its points an answer earns, of how many. */
export type Share = readonly [part: number, whole: number];

export const ALL: Share = [1, 1];
export const NOTHING: Share = [0, 1];

/** What a person has to read and judge. */
export interface ToRead {
  readonly text: string;
}

/** What marking shows of a question beside an answer to it; a kind without it is judged by its key alone. */
interface Marked {
  readonly body: { readonly maxWords: number };
  readonly key: { readonly criteria: readonly unknown[] };
}

export type Judged<Body, Key> = { body: Body; key: Key } extends Marked ? Share | ToRead : Share;

/** The words of an answer, with the path of its text. */
export interface Words {
  readonly path: string;
  readonly count: number;
}

export interface Keyed<Body, Key> {
  readonly body: Body;
  readonly key: Key;
  readonly points: number;
}

/** What a kind of question knows of its questions and of answers to them. */
export interface Rules<Body, Key, Answer> {
  /** Where a key does not fit its body, or cannot earn the points. */
  problems(question: Keyed<Body, Key>): FieldProblem[];
  /** What a candidate's device is sent of a question: what the schema of its body names, and nothing else. */
  asked(body: Body): Body;
  judge(key: Key, answer: Answer): Judged<Body, Key>;
  /** Whether the key says what the question is worth, so that no exam may change it. */
  readonly fixesPoints: boolean;
  /** Those that a question of this kind may limit; null where it limits none. */
  words(answer: Answer): Words | null;
  /** An answer that earns every point, as far as a key can tell; `text` is what a person judges. */
  rightAnswer(key: Key, text: string): Answer;
}

/** A kind of question: its schemas, and what it knows. A kind that lacks a part does not compile. */
export interface QuestionKind<Body extends Named, Key extends Named, Answer extends Named> extends Rules<
  z.output<Body>,
  z.output<Key>,
  z.output<Answer>
> {
  /** What is shown of a question before its answer is judged. */
  readonly body: Body;
  /** How an answer is judged; sent to no candidate before the release. */
  readonly key: Key;
  readonly answer: Answer;
}
