import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { digestOf } from './digest.mjs';

/** The version of the format; it is raised when earlier programs can no longer read a backup. */
export const FORMAT = 1;
const NAME = 'manifest.json';

const digestOfText = (text) => createHash('sha256').update(text).digest('hex');

/** Writes the manifest at the end of a backup, whole or not at all: a folder without it is no backup. */
export function writeManifest(folder, manifest) {
  const draft = join(folder, `${NAME}.new`);
  const digest = digestOfText(JSON.stringify(manifest));
  writeFileSync(draft, `${JSON.stringify({ ...manifest, digest }, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, join(folder, NAME));
  syncFolder(folder);
}

/** The path of a backup's manifest. */
export const manifestPath = (folder) => join(folder, NAME);

/**
 * Reads the manifest of a backup and checks that it is unchanged.
 * @throws Failure where the folder holds no whole backup, or one that a newer version made.
 */
export function readManifest(folder) {
  const path = manifestPath(folder);
  if (!existsSync(path))
    throw new Failure(`${folder} is no whole backup: it has no ${NAME}, which is written at the very end.`);
  const { digest, ...manifest } = parsed(path);
  if (digest !== digestOfText(JSON.stringify(manifest))) throw damaged(NAME);
  if (manifest.format > FORMAT)
    throw new Failure(
      `The backup is of a newer version of the centre (${manifest.version}); restore it with that one.`,
    );
  return manifest;
}

/** Reads every file of a backup. @throws Failure naming the first that is missing or not as it was written. */
export async function checkFiles(folder, { files }) {
  for (const { path, size, sha256 } of files) {
    const found = await digestOf(join(folder, path)).catch((error) => {
      if (error.code === 'ENOENT') throw new Failure(`The backup is damaged: ${path} is missing.`);
      throw error;
    });
    if (found.size !== size || found.sha256 !== sha256) throw damaged(path);
  }
}

/** Brings a folder to disk, as a name is on disk only once its folder is. */
export function syncFolder(path) {
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

const damaged = (path) => new Failure(`The backup is damaged: ${path} is not as it was written.`);

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(NAME);
    throw error;
  }
}
