import type { Answer, QuestionKey } from './kinds.js';
import { scoreAnswer } from './scoring.js';

const choice = (...selected: string[]): Answer => ({ type: 'choice', selected });
const written = (text: string): Answer => ({ type: 'written', text });
const allOrNothing = (...correct: string[]): QuestionKey => ({ type: 'choice', correct, credit: 'all-or-nothing' });
const about = (value: number, tolerance: number): QuestionKey => ({ type: 'numeric', value, tolerance });

describe('An item', () => {
  it('earns nothing without an answer, or once it is withdrawn', () => {
    expect(scoreAnswer(allOrNothing('a'), 1, null)).toBe(0);
    expect(scoreAnswer(about(1, 0), 1, null)).toBe(0);
  });

  it('earns nothing with an answer of another type', () => {
    expect(scoreAnswer(about(1, 0), 1, choice('a'))).toBe(0);
    expect(scoreAnswer(allOrNothing('a'), 1, written('a'))).toBe(0);
  });
});
