import type { Answer, AttemptPage, PublishedItem } from '#contracts/exams';
import { rightAnswer as rightAnswerTo, type AnswerOf, type BodyOf, type KindName } from '#questions';

type PaperItem = AttemptPage['items'][number];
type Some<Kind extends KindName> = (body: BodyOf<Kind>, turn: number) => AnswerOf<Kind>;

const SOME: { readonly [Kind in KindName]: Some<Kind> } = {
  choice: ({ options }, turn) => ({ type: 'choice', selected: [options[turn % options.length]?.id ?? ''] }),
  numeric: (_body, turn) => ({ type: 'numeric', value: turn }),
  hotspot: (_body, turn) => ({ type: 'hotspot', points: [{ x: turn % 100, y: (turn * 7) % 100 }] }),
  written: (_body, turn) => ({ type: 'written', text: `Draft ${turn} of the report to the second line.` }),
};

const someOf = <Kind extends KindName>(type: Kind, ...asked: Parameters<Some<Kind>>): AnswerOf<Kind> =>
  SOME[type](...asked);

/** Some answer of the right type that differs from one `turn` to the next. */
export const someAnswer = ({ body }: PaperItem, turn: number): Answer => someOf(body.type, body, turn);

/** The answer that the key of an item asks for; for a written item, a report. */
export const rightAnswer = ({ key }: PublishedItem): Answer =>
  rightAnswerTo(key, 'The photograph lifts at its edge; the document goes on sealed and unaltered.');
