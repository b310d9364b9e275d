#!/usr/bin/env node
/** `node bin/run.mjs cli <command…>`: builds what is missing and runs a program of the project on the pinned Node. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { dataPath } from './lib/data-directory.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { builtProgram } from './lib/programs.mjs';
import { pinnedNode, requireNode, root } from './lib/project.mjs';
import { settingsOfRunningCentre } from './lib/running-centre.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';

const [name, ...args] = process.argv.slice(2);
let program;

async function stop() {
  await endCommands();
  if (program?.exitCode !== null) return;
  program.kill('SIGTERM');
  await once(program, 'exit');
}

async function builtPath() {
  requireNode();
  if (!name) throw new Failure('Usage: node bin/run.mjs cli <command…>');
  await install();
  await build({ only: 'server' });
  const path = builtProgram(name);
  if (!existsSync(path)) throw new Failure(`There is no program "${name}" in apps.`);
  return path;
}

/** Gives this terminal to the program. @returns its exit code. */
async function handOver(path) {
  const { DATABASE_URL, REDIS_URL } = process.env;
  // A given database or Redis is used without the settings of the running centre, whose owner has no business there.
  const running = DATABASE_URL || REDIS_URL ? {} : settingsOfRunningCentre(dataPath());
  const env = { NODE_ENV: 'production', DATA_DIR: dataPath(), ...running, ...process.env };
  program = spawn(pinnedNode(), [path, ...args], { cwd: root, stdio: 'inherit', env });
  const [code] = await once(program, 'exit');
  return code ?? 1;
}

stopOnSignals({ stop, force: () => program?.kill('SIGKILL'), code: 130 });
try {
  process.exitCode = await handOver(await builtPath());
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop, code: 1 });
}
