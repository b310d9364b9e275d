import type { Answer, KeyOf } from '../kinds.js';
import { scoreAnswer } from '../scoring.js';

const written = (text: string): Answer => ({ type: 'written', text });

describe('A written answer', () => {
  const level = (worth: number) => ({ points: worth, text: { ar: 'أ', fr: 'a', en: 'a' } });
  const key: KeyOf<'written'> = {
    type: 'written',
    criteria: [{ id: 'facts', title: { ar: 'و', fr: 'f', en: 'f' }, levels: [level(0), level(5)] }],
  };

  it('needs a marker', () => {
    expect(scoreAnswer(key, 5, written('The laminate is lifted at the portrait.'))).toBeNull();
  });

  it('needs none where nothing is written', () => {
    expect(scoreAnswer(key, 5, written(' \n '))).toBe(0);
    expect(scoreAnswer(key, 5, null)).toBe(0);
  });
});
