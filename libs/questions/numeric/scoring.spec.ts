import type { Answer, KeyOf } from '../kinds.js';
import { scoreAnswer } from '../scoring.js';

const number = (value: number): Answer => ({ type: 'numeric', value });
const about = (value: number, tolerance: number): KeyOf<'numeric'> => ({ type: 'numeric', value, tolerance });

describe('A number', () => {
  it.each<[string, KeyOf<'numeric'>, number, number]>([
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
    expect(scoreAnswer(key, 1, number(value))).toBe(earned);
  });
});
