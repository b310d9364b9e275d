const SIGNIFICANT = 12;

/** The hundredths of points, which have two decimals at most. */
const hundredthsOf = (points: number): number => Math.round(points * 100);

/** The quotient of two whole numbers, rounded half up; `whole` is above zero. It is exact below 2^52. */
function divideHalfUp(parts: number, whole: number): number {
  const doubled = 2 * parts + whole;
  return (doubled - (doubled % (2 * whole))) / (2 * whole);
}

/**
 * Points and percentages are kept to two decimals, half up: 1.005 is 1.01, as on paper. What a binary fraction adds or
 * takes beyond twelve digits is dropped first.
 */
export const toTwoDecimals = (value: number): number =>
  Math.round(Number((value * 100).toPrecision(SIGNIFICANT))) / 100;

export const hasTwoDecimals = (points: number): boolean => toTwoDecimals(points) === points;

/** Points are added, compared and averaged in whole hundredths, so that no binary fractions gather. */
export const sumOfPoints = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + hundredthsOf(each), 0) / 100;

/** How far the highest of `points` lies above the lowest; nothing where there are none. */
export const spreadOfPoints = (points: readonly number[]): number =>
  points.length === 0 ? 0 : sumOfPoints([Math.max(...points), -Math.min(...points)]);

/** The mean to two decimals, half up: that of 8.33 and 10 is 9.17. */
export const meanOfPoints = (points: readonly number[]): number =>
  divideHalfUp(hundredthsOf(sumOfPoints(points)), points.length) / 100;

/** What `part` of `whole` is worth where the whole is worth `points`, to two decimals, half up. */
export const partOfPoints = (points: number, part: number, whole: number): number =>
  divideHalfUp(hundredthsOf(points) * hundredthsOf(part), hundredthsOf(whole)) / 100;

/** Whether `points` are more than `percent` (a whole number) per cent of `whole`; exactly as many are not. */
export const exceedsPercent = (points: number, percent: number, whole: number): boolean =>
  hundredthsOf(points) * 100 > percent * hundredthsOf(whole);

/**
 * Whether a result passes: it reaches the pass mark. Both are percent with two decimals; in SQL it is `passesInSql` of
 * libs/grading.
 */
export const passes = (percent: number, passPercent: number): boolean => percent >= passPercent;
