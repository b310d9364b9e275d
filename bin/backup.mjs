#!/usr/bin/env node
/** Takes a consistent copy of the database, the files and the keys of a centre, whether or not it runs. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments } from './lib/arguments.mjs';
import { makeFolder, takeBackup } from './lib/backup/backup.mjs';
import { databaseOf } from './lib/backup/sources.mjs';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { dataPath } from './lib/data-directory.mjs';
import { Failure, report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';

const PROGRAM = {
  usage: 'npm run backup -- <folder>',
  summary: 'Takes a consistent copy of database, files and keys, of a centre that runs or of one that does not.',
  options: {
    'max-rate': { type: 'string', value: 'MB', says: 'reads the database at so many megabytes a second at most' },
    'without-database': { type: 'boolean', default: false, says: 'copies files and keys alone' },
  },
  takesWords: true,
};
const USAGE = 'Usage: npm run backup -- <folder> [--max-rate <MB a second>] [--without-database]';
let database;
let unfinished;

async function stop() {
  await endCommands();
  await database?.stop();
  if (unfinished) rmSync(unfinished, { recursive: true, force: true });
}

function asked() {
  const { values, positionals } = readArguments(PROGRAM);
  const rate = values['max-rate'];
  const isRate = rate === undefined || (Number(rate) >= 1 && Number(rate) <= 1024);
  if (positionals.length !== 1 || !isRate) throw new Failure(USAGE);
  return {
    folder: resolve(process.env.INIT_CWD ?? '.', positionals[0]),
    withDatabase: !values['without-database'],
    maxRate: rate === undefined ? undefined : Number(rate),
  };
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
