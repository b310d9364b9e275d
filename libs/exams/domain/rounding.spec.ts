import { percentOf, toTwoDecimals } from './rounding.js';

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
  ])('%d is written as %d', (value, written) => {
    expect(toTwoDecimals(value)).toBe(written);
  });

  it.each([
    [13, 20, 65],
    [2, 3, 66.67],
    [69.995, 100, 70],
    [69.994, 100, 69.99],
    [5, 0, 0],
  ])('%d of %d is %d %%', (earned, total, percent) => {
    expect(percentOf(earned, total)).toBe(percent);
  });
});
