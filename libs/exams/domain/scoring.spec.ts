import type { Answer, ItemKey, Region } from '#contracts/exams';
import { scoreItem } from './scoring.js';

const choice = (...selected: string[]): Answer => ({ type: 'choice', selected });
const number = (value: number): Answer => ({ type: 'numeric', value });
const points = (...placed: [number, number][]): Answer => ({
  type: 'hotspot',
  points: placed.map(([x, y]) => ({ x, y })),
});
const written = (text: string): Answer => ({ type: 'written', text });

const allOrNothing = (...correct: string[]): ItemKey => ({ type: 'choice', correct, credit: 'all-or-nothing' });
const partial = (...correct: string[]): ItemKey => ({ type: 'choice', correct, credit: 'partial' });
const about = (value: number, tolerance: number): ItemKey => ({ type: 'numeric', value, tolerance });

describe('A choice scored all or nothing', () => {
  it.each<[string, Answer, number]>([
    ['the one right option', choice('b'), 2],
    ['a wrong option', choice('a'), 0],
    ['the right option and a wrong one', choice('a', 'b'), 0],
    ['no option', choice(), 0],
    ['the right option twice', choice('b', 'b'), 2],
  ])('%s', (_case, answer, earned) => {
    expect(scoreItem(allOrNothing('b'), 2, answer)).toBe(earned);
  });

  it('asks for every right option', () => {
    expect(scoreItem(allOrNothing('a', 'c'), 2, choice('c', 'a'))).toBe(2);
    expect(scoreItem(allOrNothing('a', 'c'), 2, choice('a'))).toBe(0);
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
    expect(scoreItem(partial('a', 'b', 'c'), 3, answer)).toBe(earned);
  });

  it('keeps a share as it is, which is rounded where all are added', () => {
    expect(scoreItem(partial('a', 'b', 'c'), 1, choice('a'))).toBe(1 / 3);
    expect(scoreItem(partial('a', 'b', 'c'), 2, choice('a', 'b'))).toBe(4 / 3);
    expect(scoreItem(partial('a', 'b'), 0.25, choice('a'))).toBe(0.125);
  });
});

describe('A number', () => {
  it.each<[string, ItemKey, number, number]>([
    ['exactly right', about(44, 0), 44, 1],
    ['one off without tolerance', about(44, 0), 45, 0],
    ['at the lower end of the tolerance', about(44, 2), 42, 1],
    ['at the upper end of the tolerance', about(44, 2), 46, 1],
    ['just beyond the tolerance', about(44, 2), 46.001, 0],
    ['0.1 + 0.2 for 0.3', about(0.3, 0), 0.1 + 0.2, 1],
    ['1.2 for 1.15 ± 0.05, whose difference is no exact fraction', about(1.15, 0.05), 1.2, 1],
    ['1.1 for 1.15 ± 0.05', about(1.15, 0.05), 1.1, 1],
    ['1.21 for 1.15 ± 0.05', about(1.15, 0.05), 1.21, 0],
    ['1.200001 for 1.15 ± 0.05', about(1.15, 0.05), 1.200001, 0],
    ['a negative number', about(-7.5, 0.5), -8, 1],
    ['the other sign', about(-7.5, 0.5), 8, 0],
    ['nothing for zero', about(0, 0), 0, 1],
    ['almost nothing for zero', about(0, 0), 1e-20, 0],
    ['sixteen digits, the last one wrong', about(9007199254740991, 0), 9007199254740990, 0],
    ['a number beyond all sense', about(1, 0.5), Number.MAX_VALUE, 0],
  ])('%s', (_case, key, value, earned) => {
    expect(scoreItem(key, 1, number(value))).toBe(earned);
  });
});

describe('Points on a drawing, two regions of 4 points', () => {
  const portrait: Region = { shape: 'rectangle', x: 0, y: 0, width: 10, height: 10 };
  const hologram: Region = { shape: 'circle', x: 50, y: 50, radius: 5 };
  const key: ItemKey = { type: 'hotspot', regions: [portrait, hologram] };

  it.each<[string, Answer, number]>([
    ['both regions', points([5, 5], [50, 50]), 4],
    ['one region', points([5, 5]), 2],
    ['one region twice counts once', points([5, 5], [6, 6]), 2],
    ['on the boundaries', points([10, 10], [55, 50]), 4],
    ['a region and a point outside', points([5, 5], [90, 90]), 0],
    ['both regions and a point outside', points([5, 5], [50, 50], [90, 90]), 2],
    ['outside only: never below nothing', points([90, 90], [91, 91]), 0],
    ['no point', points(), 0],
  ])('%s', (_case, answer, earned) => {
    expect(scoreItem(key, 4, answer)).toBe(earned);
  });

  it('are worth one region each, where a small one lies in a large one', () => {
    const whole: Region = { shape: 'rectangle', x: 0, y: 0, width: 100, height: 100 };
    const nested: ItemKey = { type: 'hotspot', regions: [portrait, whole] };
    expect(scoreItem(nested, 4, points([5, 5]))).toBe(2);
    expect(scoreItem(nested, 4, points([5, 5], [60, 60]))).toBe(4);
  });
});

describe('A written answer', () => {
  const level = (worth: number) => ({ points: worth, text: { ar: 'أ', fr: 'a', en: 'a' } });
  const key: ItemKey = {
    type: 'written',
    criteria: [{ id: 'facts', title: { ar: 'و', fr: 'f', en: 'f' }, levels: [level(0), level(5)] }],
  };

  it('needs a marker', () => {
    expect(scoreItem(key, 5, written('The laminate is lifted at the portrait.'))).toBeNull();
  });

  it('needs none where nothing is written', () => {
    expect(scoreItem(key, 5, written(' \n '))).toBe(0);
    expect(scoreItem(key, 5, null)).toBe(0);
  });
});

describe('An item', () => {
  it('earns nothing without an answer, or once it is withdrawn', () => {
    expect(scoreItem(allOrNothing('a'), 1, null)).toBe(0);
    expect(scoreItem(about(1, 0), 1, null)).toBe(0);
  });

  it('earns nothing with an answer of another type', () => {
    expect(scoreItem(about(1, 0), 1, choice('a'))).toBe(0);
    expect(scoreItem(allOrNothing('a'), 1, written('a'))).toBe(0);
  });
});
