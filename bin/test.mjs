#!/usr/bin/env node
/** Every check and every test; the last line is their sum. `--only libs,types` takes some; other words choose specs by path. */
import { parseArgs } from 'node:util';
import { endCommands } from './lib/command.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { step } from './lib/progress.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { checks, runCheck } from './lib/test-checks.mjs';
import { prepareSuites, runSuite, suites } from './lib/test-suites.mjs';

const CHECKS_AT_ONCE = 2;
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs what is chosen and says how each part went. @returns the sum. */
async function test() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  requireNode();
  await install();
  const parts = { checks: checks(), suites: suites() };
  const wanted = choose([...parts.checks, ...parts.suites], values.only);
  const chosen = { checks: parts.checks.filter(wanted), suites: parts.suites.filter(wanted) };
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, result, took } of await runChecks(chosen.checks)) account(sum, name, result, took);
  const settings = await prepareSuites(chosen.suites);
  for (const suite of chosen.suites) {
    say(`\n${suite.name}`);
    const { result, took } = await timed(() => runSuite(suite, { settings, patterns: positionals }));
    account(sum, suite.name, result, took);
  }
  return sum;
}

function choose(parts, only) {
  if (only === undefined) return () => true;
  const names = only.split(',');
  const known = parts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Failure(`There is no part "${unknown}": the parts are ${known.join(', ')}.`);
  return ({ name }) => names.includes(name);
}

async function runChecks(chosen) {
  const waiting = chosen.map((check, place) => ({ check, place }));
  const results = [];
  const runNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { check, place } = next;
      results[place] = { name: check.name, ...(await timed(() => runCheck(check))) };
    }
  };
  const runners = Array.from({ length: CHECKS_AT_ONCE }, runNext);
  if (chosen.length > 0)
    await step(`Checking ${chosen.map(({ name }) => name).join(', ')}`, () => Promise.all(runners));
  return results;
}

async function timed(work) {
  const began = Date.now();
  const result = await work();
  return { result, took: `${((Date.now() - began) / 1000).toFixed(1)} s` };
}

function account(sum, name, result, took) {
  for (const key of Object.keys(sum)) sum[key] += result[key];
  if (result.output) say(result.output.trimEnd());
  say(`${result.failed > 0 ? 'FAILED' : 'passed'}  ${name}: ${inWords(result)} (${took})`);
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
