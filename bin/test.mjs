#!/usr/bin/env node
/** Runs every check and every test; the last line is their sum. */
import { readArguments } from './lib/arguments.mjs';
import { endCommands } from './lib/command.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { step } from './lib/progress.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { checks, runCheck } from './lib/test-checks.mjs';
import { slowestOf } from './lib/test-reports.mjs';
import { prepareSuites, runSuite, suites } from './lib/test-suites.mjs';

const PROGRAM = {
  usage: 'npm test -- [PATH …]',
  summary:
    'Runs every check and every test, or the specs whose paths hold one of the words; the last line is their sum.',
  options: { only: { type: 'string', value: 'libs,types', says: 'runs these parts alone' } },
  takesWords: true,
};
/** How many parts run side by side: one can work while another waits. */
const AT_ONCE = 3;
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs what is chosen and says how each part went. @returns the sum. */
async function test() {
  const { values, positionals } = readArguments(PROGRAM);
  requireNode();
  await install();
  const wanted = choose([...checks(), ...suites()], values.only);
  const chosen = { checks: checks().filter(wanted), suites: suites().filter(wanted) };
  const settings = await prepareSuites(chosen.suites);
  const alone = chosen.checks.length + chosen.suites.length === 1;
  const parts = [
    ...chosen.suites.map((suite) => ({
      name: suite.name,
      byItself: suite.byItself,
      run: () => runSuite(suite, { settings, patterns: positionals, alone }),
    })),
    ...chosen.checks.map((check) => ({ name: check.name, run: () => runCheck(check) })),
  ];
  return conclude(alone ? await runAll(parts) : await runInTurn(parts));
}

/** Runs the parts that need the machine to themselves after the others have ended. */
async function runInTurn(parts) {
  const results = [];
  for (const turn of [parts.filter(({ byItself }) => !byItself), parts.filter(({ byItself }) => byItself)]) {
    if (turn.length === 0) continue;
    results.push(...(await step(`Running ${turn.map(({ name }) => name).join(', ')}`, () => runAll(turn))));
  }
  return results;
}

function choose(parts, only) {
  if (only === undefined) return () => true;
  const names = only.split(',');
  const known = parts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Failure(`There is no part "${unknown}": the parts are ${known.join(', ')}.`);
  return ({ name }) => names.includes(name);
}

/** Runs parts side by side; each prints its output when it has ended. */
async function runAll(parts) {
  const waiting = [...parts];
  const results = [];
  const runNext = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { result, took } = await timed(part.run);
      tell(part.name, result, took);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runNext));
  return results;
}

async function timed(work) {
  const began = Date.now();
  const result = await work();
  return { result, took: `${((Date.now() - began) / 1000).toFixed(1)} s` };
}

function tell(name, result, took) {
  if (result.output) say(`\n${name}\n${result.output.trimEnd()}`);
  say(`${result.failed > 0 ? 'FAILED' : 'passed'}  ${name}: ${inWords(result)} (${took})`);
}

function conclude(results) {
  const files = results.flatMap((result) => result.files ?? []);
  const unsteady = results.flatMap((result) => result.unsteady ?? []);
  if (files.length > 0) say(['\nSlowest', ...slowestOf(files)].join('\n'));
  if (unsteady.length > 0) say(`\nUnsteady, as they passed only when repeated: ${unsteady.join(', ')}`);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) for (const key of Object.keys(sum)) sum[key] += result[key];
  return sum;
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

stopOnSignals({ stop: endCommands, force: () => undefined, code: 130 });
try {
  const sum = await test();
  if (!stopping.aborted) {
    say(`\n${inWords(sum)}`);
    process.exitCode = sum.failed > 0 ? 1 : 0;
  }
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop: endCommands, code: 1 });
}
