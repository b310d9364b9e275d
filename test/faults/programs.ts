import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  /** What it said on stdout and on stderr. */
  readonly said: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOT_PASSED_ON =
  /^(TEST_|JEST_|NODE_|npm_|INIT_CWD$|(DATABASE|DATABASE_ADMIN|REDIS|PUBLIC|BASE)_URL$|HOST$|DEMO$)/;

/** Settings of the environment, of which DATA_DIR says over which data a program runs. */
interface Settings extends Readonly<Record<string, string>> {
  readonly DATA_DIR: string;
}

/** A program of `bin` as an operator runs it. */
export class Program {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.said += String(chunk)));
  }

  static run(settings: Settings, name: string, ...words: string[]): Program {
    return Program.spawn(settings, process.execPath, [`bin/${name}.mjs`, ...words]);
  }

  /** Runs `npm start` over a folder on a disk of so many megabytes that is gone when the program is. */
  static startOnDisk(dataDirectory: string, megabytes: number): Program {
    const script = `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && exec "$1" bin/start.mjs`;
    return Program.spawn({ DATA_DIR: dataDirectory }, 'unshare', [
      '-rm',
      'sh',
      '-c',
      script,
      dataDirectory,
      process.execPath,
    ]);
  }

  private static spawn(settings: Settings, program: string, args: string[]): Program {
    const inherited = Object.entries(process.env).filter(([key]) => !NOT_PASSED_ON.test(key));
    const env = { ...Object.fromEntries(inherited), PORT: '0', DEMO: '0', ...settings };
    return new Program(spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  async ended(): Promise<Ended> {
    const [code] = (await once(this.child, 'close')) as [number | null];
    return { code, said: this.said };
  }

  /** Kills it by SIGKILL, which leaves it no time to put things in order. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** Runs a program of `bin` to its end. */
export const run = (settings: Settings, name: string, ...words: string[]): Promise<Ended> =>
  Program.run(settings, name, ...words).ended();
