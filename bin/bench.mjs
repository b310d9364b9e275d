#!/usr/bin/env node
/**
 * Measures the centre beside its limits and prints a table. `--only saves,starts` takes some figures, `--json` prints
 * them for programs, `--no-growth` leaves out ten times the data, `--short` only sees that everything still runs.
 */
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';

const OPTIONS = {
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: true },
  short: { type: 'boolean', default: false },
};

const say = (text) => process.stderr.write(`${text}\n`);

async function run() {
  const { values } = parseArgs({ options: OPTIONS, allowNegative: true });
  requireNode();
  await install();
  await build({ only: 'server' });
  // Parts of what is built are measured by themselves.
  const { bench } = await import('../test/load/bench.mjs');
  const { tableOf } = await import('../test/load/table.mjs');
  const { only, json, growth, short } = values;
  const result = await bench({ only: only?.split(','), short, growth: growth && !short, say });
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : tableOf(result)}\n`);
}

stopOnSignals({ stop: endCommands, force: () => undefined, code: 130 });
try {
  await run();
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop: endCommands, code: 1 });
}
