import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from '../failure.mjs';
import { runCli } from '../programs.mjs';
import { step } from '../progress.mjs';
import { inProject } from '../project.mjs';
import { readJson } from '../file-lock.mjs';
import { copyDatabase } from './base-backup.mjs';
import { copyFile } from './digest.mjs';
import { FORMAT, syncFolder, writeManifest } from './manifest.mjs';

const HASHED = /^[0-9a-f]{2}$/;

/**
 * Takes a backup of a centre into a new folder. The order of the steps keeps it consistent while the centre goes on:
 * 1. what is there now is counted; the copy must hold at least that;
 * 2. the database is copied, as it is at the end of this step;
 * 3. files: each is on disk under the hash of its content before the database names it, and stays for a day after the
 *    database ceases to name it. So all files that the copy names are there; newer ones are surplus and do no harm;
 * 4. keys: they are made before anything is signed with them, and never replaced;
 * 5. the manifest, which makes the folder a backup.
 * @param {{ folder: string, dataPath: string, database: object, withDatabase: boolean, maxRate?: number }} plan
 * @returns the manifest.
 */
export async function takeBackup({ folder, dataPath, database, withDatabase, maxRate }) {
  const began = new Date().toISOString();
  const counted = join(folder, 'counted.json');
  await step('Counting what is there', () =>
    runCli(['facts', '--write', counted], {
      env: { ...process.env, DATABASE_ADMIN_URL: database.adminUrl },
      otherwise: 'The database could not be read: see above.',
    }),
  );
  const { facts } = readJson(counted);
  rmSync(counted);
  const files = [];
  const copied = withDatabase ? await copyServer({ folder, database, maxRate, files }) : null;
  await step('Copying files and keys', () => copyAll({ folder, dataPath, kind: database.kind, files }));
  for (const path of foldersOf(files)) syncFolder(join(folder, path));
  const manifest = {
    format: FORMAT,
    version: JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version,
    platform: `${process.platform}-${process.arch}`,
    began,
    ended: new Date().toISOString(),
    database: copied,
    facts,
    files,
  };
  writeManifest(folder, manifest);
  return manifest;
}

/** Makes the folder of a backup, for this user alone. @throws Failure where it exists or cannot be made. */
export function makeFolder(folder, dataPath) {
  if (!relative(dataPath, folder).startsWith('..'))
    throw new Failure(`A backup within the data itself (${dataPath}) is none: name a folder elsewhere.`);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code === 'EEXIST') throw new Failure(`${folder} exists already: a backup goes into a new folder.`);
    if (error.code === 'ENOENT') throw new Failure(`The folder in which ${folder} is to be made does not exist.`);
    throw error;
  }
}

async function copyServer({ folder, database, maxRate, files }) {
  mkdirSync(join(folder, 'database'), { mode: 0o700 });
  const path = 'database/base.tar';
  const { size, sha256, ...server } = await step('Copying the database', () =>
    copyDatabase(database.adminUrl, join(folder, path), { maxRate }),
  );
  files.push({ path, size, sha256 });
  return { kind: database.kind, ...server };
}

/** Without these keys the encrypted data in the database is lost; the codes of a third, `mac.key`, may begin anew. */
const KEPT_SECRETS = ['data.key', 'index.key'];

async function copyAll({ folder, dataPath, kind, files }) {
  const paths = [
    ...storedFiles(join(dataPath, 'files')).map((name) => `files/${name}`),
    ...namesIn(join(dataPath, 'keys'))
      .filter((name) => name.endsWith('.pem') || KEPT_SECRETS.includes(name))
      .map((name) => `keys/${name}`),
    ...(kind === 'embedded' ? ['secrets.json'] : []),
  ];
  for (const path of paths) {
    const copied = await copyFile(join(dataPath, path), join(folder, path)).catch((error) =>
      goneMeanwhile(error, path),
    );
    if (copied) files.push({ path, ...copied });
  }
}

/** Accepts that a stored file was removed just before it was copied: the database has not named it for a day. */
function goneMeanwhile(error, path) {
  if (error.code === 'ENOENT' && path.startsWith('files/')) return null;
  throw error;
}

/** Lists the files that the store keeps, `ab/cdef…` by hash; those still coming in are in none of these folders. */
function storedFiles(store) {
  const folders = namesIn(store).filter((name) => HASHED.test(name));
  return folders.flatMap((name) => namesIn(join(store, name)).map((file) => `${name}/${file}`));
}

const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

function foldersOf(files) {
  const folders = files.map(({ path }) => path.split('/').slice(0, -1));
  const all = folders.flatMap((parts) => parts.map((_, end) => parts.slice(0, end + 1).join('/')));
  return new Set(all);
}
