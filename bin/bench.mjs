#!/usr/bin/env node
/**
 * Measures the centre beside its limits and prints a table. `--only saves,starts` takes some figures, `--json` prints
 * them for programs, `--no-growth` leaves out ten times the data, `--copies` measures two apis and two workers behind
 * nginx, `--times 3` measures as often and prints what lies in the middle, `--short` only sees that everything still runs.
 */
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';

const OPTIONS = {
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: true },
  copies: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  times: { type: 'string', default: '1' },
};

const say = (text) => process.stderr.write(`${text}\n`);

async function run() {
  const { values } = parseArgs({ options: OPTIONS, allowNegative: true });
  const times = timesOf(values);
  requireNode();
  await install();
  await build({ only: 'server' });
  // Parts of what is built are measured by themselves.
  const { bench } = await import('../test/load/bench.mjs');
  const { tableOf } = await import('../test/load/table.mjs');
  const { mediansOf } = await import('../test/load/medians.mjs');
  const { only, json, growth, copies, short } = values;
  const results = [];
  for (let time = 0; time < times; time += 1) {
    results.push(await bench({ only: only?.split(','), short, growth: growth && !short, copies, say }));
  }
  const result = times > 1 ? mediansOf(results) : results[0];
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : tableOf(result)}\n`);
}

function timesOf({ times }) {
  if (/^[1-9]\d?$/.test(times)) return Number(times);
  throw new Failure(`--times is a number from 1 to 99, not "${times}".`);
}

stopOnSignals({ stop: endCommands, force: () => undefined, code: 130 });
try {
  await run();
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop: endCommands, code: 1 });
}
