import type { LeftOut } from '#contracts';
import type { GivenResponse } from '#contracts/exams';
import type { FieldProblem } from '#kernel';
import type { Answered, KeptAnswer, SavedOutcome } from './saves.js';

/** The device of all clients that name none: they count as one, and their sequences order their answers. */
const UNNAMED_DEVICE = '00000000-0000-0000-0000-000000000000';

/** An answer in a request, with its place in the list. */
export type Takeable = Answered & { readonly index: number };

/** An answer that is not taken. */
export interface Refused {
  readonly index: number;
  readonly itemId: string | null;
  readonly number: number | null;
  readonly problems: readonly FieldProblem[];
}

export interface Asked {
  readonly answers: readonly Takeable[];
  readonly refused: readonly Omit<Refused, 'number'>[];
}

/**
 * The answers of a request, one for each item. Of two by one device the later is taken; of two devices the first, and
 * the other is refused.
 */
export function askedOnce(given: readonly GivenResponse[], leftOut: readonly LeftOut[]): Asked {
  const out = new Set(leftOut.map(({ index }) => index));
  const places = Array.from({ length: given.length + leftOut.length }, (_, place) => place).filter(
    (at) => !out.has(at),
  );
  const answers = new Map<string, Takeable>();
  const refused: Omit<Refused, 'number'>[] = leftOut.map(({ index, element, problems }) => ({
    index,
    itemId: itemIdOf(element),
    problems,
  }));
  given.forEach((response, at) => {
    const answer = takeable(response, places[at] ?? at);
    const other = answers.get(answer.itemId);
    if (!other || (other.device === answer.device && other.sequence < answer.sequence)) {
      answers.set(answer.itemId, answer);
    } else if (other.device !== answer.device || other.sequence === answer.sequence) {
      refused.push(refusedAt(answer.index, answer.itemId, 'exams.answer-twice', 'itemId'));
    }
  });
  return { answers: [...answers.values()], refused };
}

/** An answer with more words than its item allows. */
export interface Overlong {
  /** Of the text within the answer. */
  readonly path: string;
  readonly words: number;
  readonly most: number;
}

/** Refuses the answers to the items in `overlong` and keeps the others. */
export function withoutOverlong({ answers, refused }: Asked, overlong: ReadonlyMap<string, Overlong>): Asked {
  const tooLong = answers.flatMap(({ index, itemId }) => {
    const found = overlong.get(itemId);
    if (!found) return [];
    const { path, ...variables } = found;
    const problem = { path: `answers.${index}.answer.${path}`, code: 'exams.too-many-words', variables };
    return [{ index, itemId, problems: [problem] }];
  });
  return { answers: answers.filter(({ itemId }) => !overlong.has(itemId)), refused: [...refused, ...tooLong] };
}

/** All refusals, before the save and by it, in the order of the request. */
export function refusedOf({ answers, refused }: Asked, { refused: found, numbers }: SavedOutcome): Refused[] {
  const bySave = (found ?? []).map(({ index, code }) => {
    const answer = answers[index] as Takeable;
    const field = code === 'answer-type' ? 'answer.type' : 'itemId';
    return refusedAt(answer.index, answer.itemId, `exams.${code}`, field);
  });
  return [...refused, ...bySave]
    .map((each) => ({ ...each, number: (each.itemId === null ? null : numbers?.[each.itemId]) ?? null }))
    .sort((one, other) => one.index - other.index);
}

/** What a submitted attempt keeps for an answer: this very one, an older one of its device, another one, or none. */
export function keptProblem({ itemId, sequence, index }: Takeable, kept: readonly KeptAnswer[]): FieldProblem {
  const path = `answers.${index}`;
  const found = kept.find((response) => response.itemId === itemId);
  if (!found) return { path, code: 'exams.response-not-kept' };
  const isOlder = found.own && found.sequence < sequence;
  const code = found.stands ? 'response-kept' : isOlder ? 'older-response-kept' : 'other-response-kept';
  return { path, code: `exams.${code}`, variables: { sequence: found.sequence } };
}

const takeable = ({ device, over, ...response }: GivenResponse, index: number): Takeable => ({
  ...response,
  itemId: response.itemId.toLowerCase(),
  device: device?.toLowerCase() ?? UNNAMED_DEVICE,
  over: over ?? 0,
  index,
});

const refusedAt = (index: number, itemId: string, code: string, field: string): Omit<Refused, 'number'> => ({
  index,
  itemId,
  problems: [{ path: `answers.${index}.${field}`, code }],
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function itemIdOf(element: unknown): string | null {
  const { itemId } = (typeof element === 'object' && element !== null ? element : {}) as { itemId?: unknown };
  const id = typeof itemId === 'string' ? itemId.toLowerCase() : '';
  return UUID.test(id) ? id : null;
}
