#!/usr/bin/env node
/** Brings a backup back into an empty DATA_DIR and verifies it; `npm start` goes on from there. */
import { resolve } from 'node:path';
import { readArguments } from './lib/arguments.mjs';
import { requireRestorable, verify, writeBack } from './lib/backup/restore.mjs';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { DataDirectory, dataPath } from './lib/data-directory.mjs';
import { Failure, report } from './lib/failure.mjs';
import { requireGivenSettings } from './lib/given-services.mjs';
import { install } from './lib/install.mjs';
import { requireFoldersForPostgres } from './lib/postgres.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';

const PROGRAM = {
  usage: 'npm run restore -- <folder>',
  summary:
    'Brings a backup back into a DATA_DIR that is empty or does not exist, and verifies it; npm start goes on from there.',
  takesWords: true,
};
const data = new DataDirectory(dataPath());
let database;

async function stop() {
  await endCommands();
  await database?.stop();
  data.release();
}

async function restore() {
  const {
    positionals: [name, ...more],
  } = readArguments(PROGRAM);
  if (!name || more.length > 0) throw new Failure('Usage: npm run restore -- <folder>');
  const folder = resolve(process.env.INIT_CWD ?? '.', name);
  const settings = process.env;
  requireGivenSettings(settings);
  await install();
  await build({ only: 'server' });
  const manifest = await requireRestorable({ folder, data, settings });
  await data.claim({ restoring: true });
  data.beginRestore(folder);
  if (!settings.DATABASE_URL) requireFoldersForPostgres(data);
  await writeBack({ folder, data, settings, manifest });
  const found = await verify({ folder, data, settings }, (started) => (database = started));
  await database.stop();
  data.endRestore();
  data.release();
  return { manifest, found };
}

function tell({ manifest: { files, began, version }, found }) {
  process.stdout.write(
    `The backup of ${began} (version ${version}) is restored in ${data.path}.\n` +
      `Verified: ${files.length} files by their SHA-256; ${found};\n` +
      '  the audit trail entry by entry, and the log of certificates leaf by leaf, with its keys.\n' +
      'npm start goes on from there.\n',
  );
}

stopOnSignals({ stop, force: () => undefined, code: 130 });
try {
  requireNode();
  tell(await restore());
} catch (failure) {
  if (!stopping.aborted) report(failure);
  await leave({ stop, code: 1 });
}
