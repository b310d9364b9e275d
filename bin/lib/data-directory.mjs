import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { lastLines } from './command.mjs';
import { createWhole, readJson } from './file-lock.mjs';
import { Failure } from './failure.mjs';
import { end, identify, isAlive } from './process-identity.mjs';
import { root } from './project.mjs';

/** This file lies in a folder while a backup is being restored into it. */
const RESTORE = 'restoring.json';
const LOG_LIMIT = 50 * 1024 * 1024;

/** Where the centre's data lies: DATA_DIR, or .data in the project. */
export const dataPath = () => resolve(root, process.env.DATA_DIR || '.data');

/**
 * What runs over a data directory, or undefined: `{ launcher, url, processes }`. Each process stands under its name
 * with its pid, `started` (which tells it from a later process with the same pid) and, if it listens, its port.
 */
export function readRun(path) {
  const run = readJson(join(path, 'run.json'));
  return run && isAlive(run.launcher) ? run : undefined;
}

/** The passwords of the embedded services, or undefined before they were ever started. */
export const readSecrets = (path) => readJson(join(path, 'secrets.json'));

/** The folder that holds everything a running centre keeps; owned by one launcher at a time through its run.json. */
export class DataDirectory {
  #run;

  constructor(path) {
    this.path = path;
  }

  /** Claims the folder for this process and ends what a killed owner left running. */
  async claim({ restoring = false } = {}) {
    if (!restoring) this.#refuseHalfRestored();
    this.#makeFolders();
    const launcher = identify(process.pid);
    const mine = { launcher, processes: {} };
    while (!createWhole(this.#runFile, JSON.stringify(mine, null, 2))) {
      const earlier = readJson(this.#runFile);
      if (earlier && isAlive(earlier.launcher)) {
        throw new Failure(
          `The data in ${this.path} is in use by a centre that runs already (process ${earlier.launcher.pid}).`,
        );
      }
      await this.#endLeftovers(earlier);
      rmSync(this.#runFile, { force: true });
    }
    this.#run = mine;
  }

  /** @throws Failure where the folder holds anything but the remains of an interrupted restore. */
  requireEmpty() {
    if (existsSync(this.#restoreFile)) return;
    const names = existsSync(this.path) ? readdirSync(this.path).filter((name) => name !== 'lost+found') : [];
    if (names.length > 0)
      throw new Failure(`${this.path} holds data already (${names[0]}): a backup is restored into an empty DATA_DIR.`);
  }

  /** From here to `endRestore` no centre may run on the folder. */
  beginRestore(from) {
    writeFileSync(this.#restoreFile, JSON.stringify({ from }), { flush: true });
    const keep = new Set(['lost+found', 'logs', RESTORE, 'run.json']);
    for (const name of readdirSync(this.path).filter((one) => !keep.has(one)))
      rmSync(join(this.path, name), { recursive: true, force: true });
  }

  endRestore() {
    rmSync(this.#restoreFile);
  }

  /** Notes in run.json what runs under a name; undefined when it has ended. */
  note(name, process) {
    if (!this.#run) return;
    if (process) this.#run.processes[name] = process;
    else delete this.#run.processes[name];
    this.#write();
  }

  /** Notes the address in run.json. */
  noteUrl(url) {
    this.#run.url = url;
    this.#write();
  }

  /** Releases the folder. */
  release() {
    if (this.#run) rmSync(this.#runFile, { force: true });
    this.#run = undefined;
  }

  /** The passwords of the embedded services, made at the first start. */
  secrets() {
    const found = readSecrets(this.path);
    if (found) return found;
    const word = () => randomBytes(24).toString('base64url');
    const made = { owner: word(), application: word(), redis: word() };
    createWhole(join(this.path, 'secrets.json'), JSON.stringify(made, null, 2), 0o600);
    return made;
  }

  /** Does `work` with the open log of a program; a log that has grown large is put aside first. */
  withLog(name, work) {
    const path = this.#logFile(name);
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(path, `${path}.1`);
    const log = openSync(path, 'a', 0o640);
    try {
      return work(log);
    } finally {
      closeSync(log);
    }
  }

  /** The last lines that a program wrote, under the name of their file. */
  logTail(name) {
    const path = this.#logFile(name);
    return `${path}:\n${lastLines(readFileSync(path, 'utf8'), 15)}`;
  }

  get #restoreFile() {
    return join(this.path, RESTORE);
  }

  get #runFile() {
    return join(this.path, 'run.json');
  }

  #logFile(name) {
    return join(this.path, 'logs', `${name}.log`);
  }

  #refuseHalfRestored() {
    const restore = readJson(this.#restoreFile);
    if (restore)
      throw new Failure(
        `The restore into ${this.path} did not come to its end: run "npm run restore -- ${restore.from}" again, or empty that folder.`,
      );
  }

  #makeFolders() {
    try {
      const isNew = mkdirSync(this.path, { recursive: true }) !== undefined;
      if (isNew) chmodSync(this.path, 0o755);
      mkdirSync(join(this.path, 'logs'), { recursive: true });
    } catch (error) {
      if (error.code !== 'ENOTDIR' && error.code !== 'EEXIST') throw error;
      throw new Failure(`DATA_DIR ${this.path} cannot be a folder: a file stands in its way.`);
    }
  }

  async #endLeftovers(earlier) {
    const { postgres, redis, ...programs } = earlier?.processes ?? {};
    await Promise.all(Object.values(programs).map((left) => end(left)));
    await Promise.all([postgres && end(postgres, { signal: 'SIGINT', within: 30_000 }), redis && end(redis)]);
  }

  #write() {
    const draft = `${this.#runFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.#run, null, 2));
    renameSync(draft, this.#runFile);
  }
}
