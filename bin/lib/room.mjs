import { existsSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';

const MEGABYTE = 1e6;
/** Megabytes for a new cluster with its write-ahead log and the demo centre. */
const AT_FIRST = 200;
/** PostgreSQL writes its log in pieces of 16 MB and gives up where there is no room for the next. */
const AT_LEAST = 50;
const TO_GO_ON = 17;

/**
 * @throws Failure where the disk under a data directory, with or without the embedded PostgreSQL, has no room for a
 * start.
 */
export function requireRoom(path, { embedded }) {
  const isNew = embedded && !existsSync(join(path, 'postgres'));
  const full = fullDisk(path, isNew ? AT_FIRST : AT_LEAST);
  if (full) throw full;
}

/** The failure that ends a start where the disk under a path is full; undefined where it is not. */
export function fullDisk(path, least = TO_GO_ON) {
  const lack = lackOfRoom(path, least);
  return lack && new Failure(`${lack} Make room and start again.`);
}

/** A sentence that says how full the disk under a path is; undefined where there is room. */
export function lackOfRoom(path, least = TO_GO_ON) {
  const { free, hasNames } = roomUnder(path);
  if (free >= least && hasNames) return undefined;
  const found = hasNames ? `${free} MB are free` : 'it takes no further file';
  return `The disk under ${path} is full: ${found}, ${least} MB are needed.`;
}

/** Megabytes that this user may still write under a path, and whether there is room for the name of another file. */
export function roomUnder(path) {
  if (!existsSync(path)) return roomUnder(dirname(path));
  const { bavail, bsize, files, ffree } = statfsSync(path);
  return { free: Math.floor((bavail * bsize) / MEGABYTE), hasNames: files === 0 || ffree > 0 };
}
