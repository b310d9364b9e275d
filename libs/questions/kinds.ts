import { z } from 'zod';
import { choice } from './choice/index.js';
import { hotspot } from './hotspot/index.js';
import type { Named, Rules } from './kind.js';
import { numeric } from './numeric/index.js';
import { written } from './written/index.js';

/** Every kind of question, by the `type` that its schemas name. apps/web/src/kinds holds a list equal to it. */
const KINDS = { choice, numeric, hotspot, written };

type Kinds = typeof KINDS;

/** The `type` of a question, of its key and of an answer to it. */
export type KindName = keyof Kinds;
export type BodyOf<Kind extends KindName> = z.output<Kinds[Kind]['body']>;
export type KeyOf<Kind extends KindName> = z.output<Kinds[Kind]['key']>;
export type AnswerOf<Kind extends KindName> = z.output<Kinds[Kind]['answer']>;

/** What each kind knows; a kind that is listed by another name than its schemas have does not compile. */
export const kinds: {
  readonly [Kind in KindName]: Rules<BodyOf<Kind>, KeyOf<Kind>, AnswerOf<Kind>> &
    Readonly<Record<'body' | 'key' | 'answer', Named<Kind>>>;
} = KINDS;

/** One of the schemas of every kind. */
const each = <Part extends 'body' | 'key' | 'answer'>(part: Part) =>
  Object.values(KINDS).map((kind) => kind[part]) as [Kinds[KindName][Part], ...Kinds[KindName][Part][]];

export const QuestionBody = z.discriminatedUnion('type', each('body'));
export const QuestionKey = z.discriminatedUnion('type', each('key'));
export const Answer = z.discriminatedUnion('type', each('answer'));

export type QuestionBody = z.output<typeof QuestionBody>;
export type QuestionKey = z.output<typeof QuestionKey>;
export type Answer = z.output<typeof Answer>;
