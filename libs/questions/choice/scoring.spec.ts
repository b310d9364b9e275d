import type { Answer, KeyOf } from '../kinds.js';
import { scoreAnswer } from '../scoring.js';

const choice = (...selected: string[]): Answer => ({ type: 'choice', selected });
const allOrNothing = (...correct: string[]): KeyOf<'choice'> => ({ type: 'choice', correct, credit: 'all-or-nothing' });
const partial = (...correct: string[]): KeyOf<'choice'> => ({ type: 'choice', correct, credit: 'partial' });

describe('A choice scored all or nothing', () => {
  it.each<[string, Answer, number]>([
    ['the one right option', choice('b'), 2],
    ['a wrong option', choice('a'), 0],
    ['the right option and a wrong one', choice('a', 'b'), 0],
    ['no option', choice(), 0],
    ['the right option twice', choice('b', 'b'), 2],
  ])('%s', (_case, answer, earned) => {
    expect(scoreAnswer(allOrNothing('b'), 2, answer)).toBe(earned);
  });

  it('asks for every right option', () => {
    expect(scoreAnswer(allOrNothing('a', 'c'), 2, choice('c', 'a'))).toBe(2);
    expect(scoreAnswer(allOrNothing('a', 'c'), 2, choice('a'))).toBe(0);
  });
});

describe('A choice with partial credit, three right options of 3 points', () => {
  it.each<[string, Answer, number]>([
    ['all three', choice('a', 'b', 'c'), 3],
    ['two of them', choice('a', 'b'), 2],
    ['one of them', choice('c'), 1],
    ['two right and one wrong', choice('a', 'b', 'x'), 1],
    ['one right and one wrong', choice('a', 'x'), 0],
    ['one right and two wrong: never below nothing', choice('a', 'x', 'y'), 0],
    ['all right and all wrong', choice('a', 'b', 'c', 'x', 'y'), 1],
    ['an option twice counts once', choice('a', 'a'), 1],
  ])('%s', (_case, answer, earned) => {
    expect(scoreAnswer(partial('a', 'b', 'c'), 3, answer)).toBe(earned);
  });

  it('keeps a share as it is, which is rounded where all are added', () => {
    expect(scoreAnswer(partial('a', 'b', 'c'), 1, choice('a'))).toBe(1 / 3);
    expect(scoreAnswer(partial('a', 'b', 'c'), 2, choice('a', 'b'))).toBe(4 / 3);
    expect(scoreAnswer(partial('a', 'b'), 0.25, choice('a'))).toBe(0.125);
  });
});
