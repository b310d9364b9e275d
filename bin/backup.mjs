#!/usr/bin/env node
/**
 * `npm run backup -- <folder>`: a consistent copy of database, files and keys, of a centre that runs or of one that
 * does not. `--max-rate 20`: the database at 20 MB a second at most. `--without-database`: files and keys alone.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder, takeBackup } from './lib/backup/backup.mjs';
import { databaseOf } from './lib/backup/sources.mjs';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { dataPath } from './lib/data-directory.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';

const USAGE = 'Usage: npm run backup -- <folder> [--max-rate <MB a second>] [--without-database]';
let database;
let unfinished;

async function stop() {
  await endCommands();
  await database?.stop();
  if (unfinished) rmSync(unfinished, { recursive: true, force: true });
}

function asked() {
  const options = { 'max-rate': { type: 'string' }, 'without-database': { type: 'boolean', default: false } };
  const { values, positionals } = parsed({ options, allowPositionals: true });
  const rate = values['max-rate'];
  const isRate = rate === undefined || (Number(rate) >= 1 && Number(rate) <= 1024);
  if (positionals.length !== 1 || !isRate) throw new Failure(USAGE);
  return {
    folder: resolve(process.env.INIT_CWD ?? '.', positionals[0]),
    withDatabase: !values['without-database'],
    maxRate: rate === undefined ? undefined : Number(rate),
  };
}

function parsed(grammar) {
  try {
    return parseArgs(grammar);
  } catch {
    throw new Failure(USAGE);
  }
}

async function backup() {
  const { folder, ...how } = asked();
  await install();
  await build({ only: 'server' });
  makeFolder(folder, dataPath());
  unfinished = folder;
  database = await databaseOf(dataPath(), process.env);
  const manifest = await takeBackup({ folder, dataPath: dataPath(), database, ...how });
  unfinished = undefined;
  await database.stop();
  return { folder, manifest };
}

function tell({ folder, manifest: { files, database: copied } }) {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const what = copied ? 'The centre is backed up' : 'Files and keys are backed up, the database is not';
  process.stdout.write(
    `${what} in ${folder} (${files.length} files, ${Math.ceil(size / 1e6)} MB).\n` +
      'It holds the keys that sign certificates, and passwords: keep it where nobody else can read it, encrypted if it leaves this machine.\n',
  );
}

const noRoom = () => new Failure(`The disk under ${unfinished} is full: nothing is backed up.`);

stopOnSignals({ stop, force: () => undefined, code: 130 });
try {
  requireNode();
  tell(await backup());
} catch (failure) {
  if (!stopping.aborted) report(failure?.code === 'ENOSPC' ? noRoom() : failure);
  await leave({ stop, code: 1 });
}
