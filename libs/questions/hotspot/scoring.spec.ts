import type { Answer, KeyOf } from '../kinds.js';
import { scoreAnswer } from '../scoring.js';
import type { Region } from './schema.js';

const points = (...placed: [number, number][]): Answer => ({
  type: 'hotspot',
  points: placed.map(([x, y]) => ({ x, y })),
});

describe('Points on a drawing, two regions of 4 points', () => {
  const portrait: Region = { shape: 'rectangle', x: 0, y: 0, width: 10, height: 10 };
  const hologram: Region = { shape: 'circle', x: 50, y: 50, radius: 5 };
  const key: KeyOf<'hotspot'> = { type: 'hotspot', regions: [portrait, hologram] };

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
    expect(scoreAnswer(key, 4, answer)).toBe(earned);
  });

  it('are worth one region each, where a small one lies in a large one', () => {
    const whole: Region = { shape: 'rectangle', x: 0, y: 0, width: 100, height: 100 };
    const nested: KeyOf<'hotspot'> = { type: 'hotspot', regions: [portrait, whole] };
    expect(scoreAnswer(nested, 4, points([5, 5]))).toBe(2);
    expect(scoreAnswer(nested, 4, points([5, 5], [60, 60]))).toBe(4);
  });
});
