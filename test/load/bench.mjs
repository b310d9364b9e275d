import { arch, availableParallelism, cpus } from 'node:os';
import { Failure } from '../../bin/lib/failure.mjs';
import { step } from '../../bin/lib/progress.mjs';
import { Centre } from './centre.mjs';
import { Load } from './load.mjs';
import { memoryOf } from './meters.mjs';
import { ROWS } from './rows/index.mjs';
import { requireWrk } from './wrk.mjs';

const WORST_GROWTH = 1.5;

/**
 * people: those who are signed in. officers: those who can be found by their names. ways: how many of these have a way
 * from a nomination on. imported: rows of a list. past, answered: exams that each sat before, and answers kept of each.
 * count: how often something is done that can be done only once. seconds: how long something is done that can be done
 * over and over; with 0 it is done `count` times, so that a run is short.
 */
const USUAL = {
  people: 2_000,
  past: 10,
  answered: 10,
  courses: 10_000,
  certificates: 100_000,
  officers: 300_000,
  ways: 300_000,
  imported: 100_000,
  count: 4_000,
  certificatesIssued: 600,
  mails: 10_000,
  seconds: 6,
};
const SHORT = {
  people: 60,
  past: 1,
  answered: 2,
  courses: 200,
  certificates: 400,
  officers: 500,
  ways: 500,
  imported: 50,
  count: 40,
  certificatesIssued: 20,
  mails: 40,
  seconds: 0,
};
const TIMES = 10;

/**
 * copies: with two apis and two workers behind nginx.
 * @param {{ only?: string[], short?: boolean, growth?: boolean, copies?: boolean, say: (text: string) => void }}
 * options
 */
export async function bench({ only, short = false, growth = !short, copies = false, say }) {
  const rows = chosen(only);
  const size = short ? SHORT : USUAL;
  const program = await requireWrk();
  const centre = new Centre();
  let load;
  try {
    await step('Starting a centre to measure', () => centre.start({ copies }));
    load = new Load(centre, program, size);
    // The figures are wanted of one api, with nothing in between.
    const asked = copies ? rows.map((row) => ({ ...row, wanted: undefined, growth: null })) : rows;
    const first = await measure(load, asked, size, say);
    const grown = growth ? await measureGrown(load, asked, first, say) : [];
    return { machine: machine({ copies }), rows: [...first, ...grown], memory: memory(centre) };
  } finally {
    await load?.stop();
    await centre.stop();
  }
}

function chosen(only) {
  if (!only) return ROWS;
  const unknown = only.find((name) => !ROWS.some((row) => row.name.startsWith(name)));
  if (unknown !== undefined) {
    throw new Failure(`There is no figure "${unknown}": the figures are ${ROWS.map(({ name }) => name).join(', ')}.`);
  }
  return ROWS.filter((row) => only.some((name) => row.name.startsWith(name)));
}

async function measure(load, rows, size, say) {
  await load.data.grow([...new Set(rows.flatMap(({ needs }) => needs))], size);
  const measured = [];
  for (const { name, title, wanted, run } of rows) {
    const figure = await step(`Measuring: ${title}`, () => run(load));
    const ratio = figure.limit && figure.perSecond / figure.limit.perSecond;
    // A short run says nothing of speed.
    measured.push({ name, title, wanted: size.seconds > 0 ? wanted : undefined, ...figure, ratio });
    say(`${title}: ${figure.perSecond.toFixed(1)} a second`);
  }
  return measured;
}

/** Measures the same at ten times the data, and compares each figure with what it was before. */
async function measureGrown(load, rows, first, say) {
  const growing = rows.filter(({ grows }) => grows);
  const size = { ...load.size };
  for (const kind of ['people', 'courses', 'certificates']) size[kind] *= TIMES;
  const grown = await measure(load, growing, size, say);
  return grown.map((row) => {
    const before = first.find(({ name }) => name === row.name);
    return {
      ...row,
      name: `${row.name}-grown`,
      title: `… ten times the data: ${row.title}`,
      growth: before.perSecond / row.perSecond,
      wanted: wantedGrowth(rows, row.name),
    };
  });
}

/** In a row, null says that its growth is measured and has no bound. */
const wantedGrowth = (rows, name) =>
  rows.find((row) => row.name === name).growth === null ? undefined : { growth: WORST_GROWTH };

const memory = ({ pids: { api, worker } }) => ({ api: memoryOf(api[0]), worker: memoryOf(worker[0]) });

const machine = ({ copies }) =>
  `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}, ${arch()}), load generator included; Node ${process.versions.node}${copies ? '; two apis and two workers behind nginx' : ''}`;
