#!/usr/bin/env node
/** Measures the centre beside its limits and prints a table. */
import { readArguments } from './lib/arguments.mjs';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { prepareSuites, runSuite, suites } from './lib/test-suites.mjs';

const PROGRAM = {
  usage: 'npm run bench --',
  summary: 'Measures the centre beside its limits and prints a table.',
  options: {
    only: { type: 'string', value: 'saves,starts', says: 'measures these figures alone' },
    json: { type: 'boolean', default: false, says: 'prints the figures for programs' },
    growth: { type: 'boolean', default: true, says: 'leaves out ten times the data' },
    screens: {
      type: 'boolean',
      default: false,
      says: 'measures the screens in a browser instead, and holds them to their bounds',
    },
    copies: { type: 'boolean', default: false, says: 'measures two apis and two workers behind nginx' },
    short: { type: 'boolean', default: false, says: 'only sees that everything still runs' },
    times: { type: 'string', default: '1', value: 'N', says: 'measures N times and prints what lies in the middle' },
  },
};

/** Runs the browser tests that measure how fast the screens are; here they must also keep to their time bounds. */
async function screens() {
  requireNode();
  await install();
  const suite = suites().find(({ name }) => name === 'browser');
  const settings = { ...(await prepareSuites([suite])), SCREEN_TIMES: 'held' };
  // A time beyond its bound is not measured again in the hope of a better one.
  const { failed } = await runSuite({ ...suite, repeats: false }, { settings, patterns: ['browser/figures'] });
  process.exitCode = failed > 0 ? 1 : 0;
}

const say = (text) => process.stderr.write(`${text}\n`);

async function run(values) {
  const times = timesOf(values);
  requireNode();
  await install();
  await build({ only: 'server' });
  // The benchmark also measures single parts of the build.
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
  const { values } = readArguments(PROGRAM);
  await (values.screens ? screens() : run(values));
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop: endCommands, code: 1 });
}
