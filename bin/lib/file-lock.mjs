import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from './process-identity.mjs';

/** Writes a file whole or not at all, and only where there is none; false where there is one. */
export function createWhole(path, text, mode = 0o644) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The JSON of a file; undefined where there is none or it cannot be read as JSON. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Does `work` under a lock that one process holds at a time; the lock of a dead holder does not count. */
export async function withLock(path, work) {
  while (!createWhole(path, JSON.stringify(identify(process.pid)))) {
    const holder = readJson(path);
    if (isAlive(holder)) await sleep(200);
    else rmSync(path, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
