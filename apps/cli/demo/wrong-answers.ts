import type { Answer, ItemDocument } from '#contracts/exams';
import type { AnswerOf, BodyOf, KeyOf, KindName } from '#questions';

type Wrong<Kind extends KindName> = (
  question: { readonly body: BodyOf<Kind>; readonly key: KeyOf<Kind> },
  random: () => number,
) => AnswerOf<Kind> | null;

/** Wrong answers of a common sort: another option, a figure a little off, a point beside the mark. */
const WRONG: { readonly [Kind in KindName]: Wrong<Kind> } = {
  choice: ({ body, key }, random) => {
    const wrong = body.options.filter(({ id }) => !key.correct.includes(id));
    const chosen = wrong[Math.floor(random() * wrong.length)];
    return { type: 'choice', selected: chosen ? [chosen.id] : [] };
  },
  numeric: ({ key }, random) => ({ type: 'numeric', value: key.value + 1 + Math.floor(random() * 4) }),
  hotspot: () => ({ type: 'hotspot', points: [{ x: 1, y: 1 }] }),
  written: () => null,
};

/** A wrong answer; null for an item whose answers only markers judge. */
export const wrongAnswer = ({ body, key }: ItemDocument, random: () => number): Answer | null =>
  wrongTo(body.type, { body, key }, random);

const wrongTo = <Kind extends KindName>(type: Kind, ...question: Parameters<Wrong<Kind>>): AnswerOf<Kind> | null =>
  WRONG[type](...question);
