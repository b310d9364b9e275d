/** The medians of several runs, figure by figure, with the spread of the runs. @param {object[]} results of `bench` */
export function mediansOf(results) {
  const middle = middleOf(results);
  const rows = middle.rows.map((row, at) => ({ ...row, spread: spreadOf(results, at) }));
  return { ...middle, times: results.length, rows, runs: results };
}

/** The widest gap between two runs, as a part of the middle one. */
function spreadOf(results, at) {
  const speeds = results.map(({ rows }) => rows[at].perSecond);
  return (Math.max(...speeds) - Math.min(...speeds)) / median(speeds);
}

/** Takes the median of numbers, goes into what holds numbers, and keeps anything else as in the first. */
function middleOf(values) {
  const [first] = values;
  if (typeof first === 'number') return median(values.filter((value) => value !== undefined));
  if (Array.isArray(first)) return first.map((_, at) => middleOf(values.map((value) => value[at])));
  if (typeof first !== 'object' || first === null) return first;
  return Object.fromEntries(Object.keys(first).map((key) => [key, middleOf(values.map((value) => value[key]))]));
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}
