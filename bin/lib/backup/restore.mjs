import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../debian.mjs';
import { Failure } from '../failure.mjs';
import { PostgresCluster, embeddedMajor } from '../postgres-cluster.mjs';
import { runCli } from '../programs.mjs';
import { step } from '../progress.mjs';
import { inProject } from '../project.mjs';
import { roomUnder } from '../room.mjs';
import { copyFile } from './digest.mjs';
import { checkFiles, manifestPath, readManifest, syncFolder } from './manifest.mjs';
import { givenDatabase, startDatabase } from './sources.mjs';

const DATABASE = 'database/';

/**
 * Checks all that can be checked before anything is written. @returns the manifest.
 * @throws Failure in one line saying why nothing is restored.
 */
export async function requireRestorable({ folder, data, settings }) {
  const manifest = readManifest(folder);
  requireKnownMigrations(manifest);
  if (settings.DATABASE_URL) await givenDatabase(settings);
  else requireFittingDatabase(manifest);
  data.requireEmpty();
  await step('Reading the backup', () => checkFiles(folder, manifest));
  requireRoomFor(data.path, manifest);
  return manifest;
}

/** Writes a backup into a data directory whose restore has begun. */
export async function writeBack({ folder, data, settings, manifest }) {
  const { files } = manifest;
  await step('Copying files and keys', async () => {
    for (const { path } of files.filter((file) => !file.path.startsWith(DATABASE)))
      await copyFile(join(folder, path), join(data.path, path));
  });
  for (const name of ['files', 'keys', '.'].filter((one) => existsSync(join(data.path, one))))
    syncFolder(join(data.path, name));
  if (!settings.DATABASE_URL)
    await step('Unpacking the database', () => unpackCluster(join(folder, 'database/base.tar'), data));
}

/**
 * Starts the database over what was restored and compares it with the backup.
 * @returns {Promise<string>} what was verified, in a line.
 * @throws Failure naming what differs.
 */
export async function verify({ folder, data, settings }, onStarted) {
  const database = settings.DATABASE_URL
    ? await givenDatabase(settings)
    : await step('Recovering the database', () => startDatabase(data));
  onStarted(database);
  const env = {
    ...settings,
    NODE_ENV: 'production',
    DATABASE_ADMIN_URL: database.adminUrl,
    DATABASE_URL: database.url,
    // The settings require it; nothing that is verified uses it.
    REDIS_URL: settings.REDIS_URL || 'redis://127.0.0.1',
    DATA_DIR: data.path,
  };
  const check = (title, words, otherwise) => step(title, () => runCli(words, { env, otherwise }));
  const found = await check(
    'Counting what is there',
    ['facts', '--against', manifestPath(folder)],
    'What was restored lacks what was backed up: see above.',
  );
  await check('Migrating', ['migrate'], 'The database could not be brought to this version: see above.');
  await check('Verifying the audit trail', ['verify-audit'], 'The audit trail is not whole: see above.');
  await check('Verifying the log', ['verify-log'], 'The log of certificates does not agree: see above.');
  return found;
}

function requireKnownMigrations({ facts, version }) {
  const known = new Set(readdirSync(inProject('dist/migrations')).map((name) => name.slice(0, 13)));
  const unknown = facts.migrations.filter((name) => !known.has(name.slice(-13)));
  if (unknown.length > 0)
    throw new Failure(
      `The backup is of a newer version of the centre (${version}, with ${unknown.join(', ')}); restore it with that one.`,
    );
}

function requireFittingDatabase({ database, platform }) {
  const here = `${process.platform}-${process.arch}`;
  if (database?.kind !== 'embedded')
    throw new Failure(
      `The backup ${database ? 'is of a database server of its own' : 'has no database in it'}: bring that back first, then set DATABASE_URL and DATABASE_ADMIN_URL and restore again (docs/operations.md).`,
    );
  if (database.major !== embeddedMajor() || platform !== here)
    throw new Failure(
      `The backup is of PostgreSQL ${database.major} on ${platform}, here is ${embeddedMajor()} on ${here}: a copy of a database's files serves on its own kind alone.`,
    );
  if (!findProgram('tar')) throw new Failure('The program tar is missing: install it.');
}

function requireRoomFor(path, { files }) {
  const needed = Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 1e6);
  const { free } = roomUnder(path);
  if (free < needed)
    throw new Failure(`The disk under ${path} has room for ${free} MB, the backup needs ${needed} MB.`);
}

async function unpackCluster(archive, data) {
  const cluster = new PostgresCluster(data);
  cluster.requirePrograms();
  await cluster.unpack(archive);
}
