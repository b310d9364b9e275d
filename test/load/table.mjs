const COLUMNS = [
  '',
  'a second',
  'spread',
  'limit',
  'ratio',
  'p95 ms',
  'api',
  'worker',
  'postgres',
  'redis',
  'ms of processor',
  'statements',
  'growth',
  'at once',
  'wanted',
];

const number = (value, digits) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const short = (value) => number(value, value < 100 ? 1 : 0);

/**
 * The figures of a row that are not reached though they are wanted, in words; empty where all are reached.
 * @param {Record<string, any>} row
 */
export function missed({ perSecond, ratio, p95, seconds, worker, statements, growth, wanted = {} }) {
  const found = [];
  if (perSecond < wanted.perSecond) found.push(`${wanted.perSecond} a second`);
  if (ratio < wanted.ratio) found.push(`ratio ${wanted.ratio}`);
  if (p95 > wanted.p95) found.push(`p95 ${wanted.p95} ms`);
  if (seconds > wanted.seconds) found.push(`${wanted.seconds} s`);
  if (worker > wanted.worker) found.push(`worker ${wanted.worker} MB`);
  // Now and then a session is touched as well.
  if (statements > wanted.statements + 0.05) found.push(`${wanted.statements} statements`);
  if (growth > wanted.growth) found.push(`growth ${wanted.growth}`);
  return found;
}

function cellsOf(row) {
  const { title, perSecond, spread, limit, ratio, p95, cost, statements, growth } = row;
  const lacking = missed(row);
  const { seconds, worker: megabytes } = row;
  return [
    title,
    short(perSecond),
    spread === undefined ? '–' : `${number(spread * 100, 0)} %`,
    limit ? short(limit.perSecond) : '–',
    limit ? number(ratio, 2) : '–',
    number(p95, 1),
    ...['api', 'worker', 'postgres', 'redis', 'all'].map((name) => number(cost?.[name], 2)),
    number(statements, 1),
    number(growth, 2),
    megabytes === undefined ? '–' : `${number(seconds, 1)} s, worker ${megabytes} MB`,
    lacking.length > 0 ? `not ${lacking.join(', ')}` : row.wanted ? 'reached' : '',
  ];
}

/** The table as text: the first column to the left, the others to the right. */
export function tableOf({ rows, memory, machine, times = 1 }) {
  const lines = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const last = COLUMNS.length - 1;
  const pad = (cell, column) =>
    column === 0 || column === last ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  const kept = Object.entries(memory).map(([name, { now, most }]) => `${name} ${now} MB resident (at most ${most})`);
  return [
    times > 1 ? `${machine}; the middle of ${times} runs` : machine,
    '',
    ...lines.map((line) => line.map(pad).join('  ').trimEnd()),
    '',
    `Memory after it all: ${kept.join(', ')}.`,
    'Processor time and statements are those of one operation; growth is how many times slower at ten times the data.',
    ...(times > 1 ? ['Spread is the widest gap between two runs, as a part of the middle one.'] : []),
  ].join('\n');
}
