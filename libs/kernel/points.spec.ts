import { exceedsPercent, meanOfPoints, partOfPoints, spreadOfPoints, sumOfPoints, toTwoDecimals } from './points.js';

/** The number nearest to this many hundredths, as it is read from `9.17`. */
const points = (hundredths: bigint | number): number => Number(hundredths) / 100;
const halfUp = (parts: bigint, whole: bigint): bigint => (2n * parts + whole) / (2n * whole);
/** From nothing to `most` points, in steps that meet every last digit. */
const upTo = (most: number, step = 1): number[] =>
  Array.from({ length: Math.floor((most * 100) / step) + 1 }, (_, at) => at * step);

describe('Points and percentages', () => {
  it.each([
    [1.004, 1],
    [1.005, 1.01],
    [2.675, 2.68],
    [0.125, 0.13],
    [0.1 + 0.2, 0.3],
    [10 / 3, 3.33],
    [20 / 3, 6.67],
    [0, 0],
    [100, 100],
    [69.995, 70],
    [69.994, 69.99],
  ])('%d is written as %d', (value, expected) => {
    expect(toTwoDecimals(value)).toBe(expected);
  });
});

describe('The mean of marks', () => {
  it.each([
    [[8.33, 10], 9.17],
    [[2, 2.03], 2.02],
    [[1.01, 1.02], 1.02],
    [[4], 4],
    [[0, 0.01], 0.01],
    [[0.01, 0.01, 0.02], 0.01],
  ])('of %j is %d', (marks, mean) => {
    expect(meanOfPoints(marks)).toBe(mean);
  });

  it('is exact, half up, for every pair of marks of a question of ten points', () => {
    const wrong: string[] = [];
    for (const first of upTo(10)) {
      for (let second = first; second <= 1000; second += 1) {
        const expected = points(halfUp(BigInt(first + second), 2n));
        if (meanOfPoints([points(first), points(second)]) !== expected) wrong.push(`${first} ${second}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('A sum of points', () => {
  it('is what it is on paper', () => {
    expect(sumOfPoints([0.1, 0.2])).toBe(0.3);
    expect(sumOfPoints([1.1, 2.2, 3.3])).toBe(6.6);
    expect(sumOfPoints(Array<number>(100).fill(0.07))).toBe(7);
    expect(sumOfPoints([])).toBe(0);
  });

  it('leaves nothing behind in a difference', () => {
    expect(spreadOfPoints([3.4, 4.4])).toBe(1);
    expect(spreadOfPoints([4.35, 4.35])).toBe(0);
    expect(spreadOfPoints([])).toBe(0);
  });
});

describe('A part of points', () => {
  it.each([
    [4, 5, 6, 3.33],
    [1, 1, 3, 0.33],
    [1, 2, 3, 0.67],
    [0.25, 1, 2, 0.13],
    [0.3, 0.1, 0.2, 0.15],
  ])('of %d points, %d of %d, is %d', (worth, part, whole, expected) => {
    expect(partOfPoints(worth, part, whole)).toBe(expected);
  });

  it('is exact for every part of every whole up to ten, of every worth up to ten points', () => {
    const wrong: string[] = [];
    for (const worth of upTo(10)) {
      for (let whole = 1; whole <= 10; whole += 1) {
        for (let part = 0; part <= whole; part += 1) {
          const expected = points(halfUp(BigInt(worth * part), BigInt(whole)));
          if (partOfPoints(points(worth), part, whole) !== expected) wrong.push(`${worth} ${part}/${whole}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('A share in per cent', () => {
  it('is not exceeded by exactly as much', () => {
    expect(exceedsPercent(spreadOfPoints([3.4, 4.4]), 20, 5)).toBe(false);
    expect(exceedsPercent(spreadOfPoints([3.4, 4.41]), 20, 5)).toBe(true);
    expect(exceedsPercent(0.03, 20, 0.15)).toBe(false);
  });

  it('is exact for every pair of marks of a question of five points, whatever the share', () => {
    const wrong: string[] = [];
    for (const percent of [5, 10, 15, 20, 25, 33]) {
      for (const first of upTo(5)) {
        for (const second of upTo(5, 7)) {
          const apart = BigInt(Math.abs(first - second));
          const expected = apart * 100n > BigInt(percent) * 500n;
          const marks = [points(first), points(second)];
          if (exceedsPercent(spreadOfPoints(marks), percent, 5) !== expected)
            wrong.push(`${first} ${second} ${percent}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
