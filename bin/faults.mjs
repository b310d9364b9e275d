#!/usr/bin/env node
/** Causes every fault again and again while fifty candidates are served; the table goes to test-output/faults.json. */
import { readArguments } from './lib/arguments.mjs';
import { endCommands } from './lib/command.mjs';
import { findProgram, installDebianPackage } from './lib/debian.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { faultTable, prepareSuites, requireProxy, runSuite } from './lib/test-suites.mjs';

const PROGRAM = {
  usage: 'npm run faults --',
  summary:
    'Does every fault on purpose, again and again, before candidates in an exam; the table goes to test-output/faults.json.',
  options: {
    times: { type: 'string', default: '10', value: 'N', says: 'how often each is done (10)' },
    candidates: { type: 'string', default: '50', value: 'N', says: 'how many sit the exam (50)' },
    only: { type: 'string', default: '', value: 'NAMES', says: 'does these faults alone, with commas between' },
  },
};

async function faults() {
  const { values } = readArguments(PROGRAM);
  requireNode();
  if (process.getuid?.() !== 0) throw new Failure('A disk is filled and packages are needed: run this as root.');
  await install();
  await requireProxy();
  if (!findProgram('faketime')) await installDebianPackage('faketime');
  const settings = await prepareSuites([faultTable]);
  const given = { FAULT_ROUNDS: values.times, FAULT_CANDIDATES: values.candidates, FAULTS: values.only };
  return runSuite(faultTable, { settings: { ...settings, ...given }, patterns: [] });
}

stopOnSignals({ stop: endCommands, force: () => undefined, code: 130 });
try {
  const { failed, output } = await faults();
  if (output) process.stdout.write(`${output}\n`);
  if (!stopping.aborted) process.exitCode = failed > 0 ? 1 : 0;
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop: endCommands, code: 1 });
}
