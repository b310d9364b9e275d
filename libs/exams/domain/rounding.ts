const SIGNIFICANT = 12;

/**
 * Points and percentages are kept to two decimals, half up: 1.005 is 1.01, as on paper. What a binary fraction adds
 * or takes beyond twelve digits is noise and is dropped first.
 */
export const toTwoDecimals = (value: number): number =>
  Math.round(Number((value * 100).toPrecision(SIGNIFICANT))) / 100;

/** What share of `total` was earned, in per cent, to two decimals. */
export const percentOf = (earned: number, total: number): number =>
  total > 0 ? toTwoDecimals((earned * 100) / total) : 0;
