import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { notedPid } from './run-file.js';

export type ProcessName = 'api' | 'worker' | 'redis' | 'postgres';

export interface CentreOptions {
  /** With the demo centre in it; default true. */
  readonly demo?: boolean;
  /** Further settings. With a DATA_DIR the centre runs over that folder and removes it at its end. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that was killed, by the pid that it had. */
export interface Killed {
  readonly name: ProcessName;
  readonly pid: number;
}

const Settings = z
  .object({ DATABASE_URL: z.string(), DATABASE_ADMIN_URL: z.string(), REDIS_URL: z.string() })
  .catchall(z.string());
const Running = z.object({ url: z.string(), dataDirectory: z.string(), settings: Settings });
const Answer = z.union([z.object({ running: Running }), z.object({ failure: z.string() })]);

const root = fileURLToPath(new URL('../..', import.meta.url));
const RECOVERY_MS = 60_000;

/** The whole centre as anybody starts it, in processes of its own, which a test may kill or suspend. */
export class RunningCentre {
  private constructor(
    private readonly centreProcess: ChildProcess,
    private running: z.output<typeof Running>,
    private readonly given: Readonly<Record<string, string>>,
  ) {}

  /** @throws Error with the last lines of the launcher where it does not come up. */
  static async start({ demo = true, env = {} }: CentreOptions): Promise<RunningCentre> {
    const settings = JSON.stringify({ DEMO: demo ? '1' : '0', ...env });
    const centreProcess = fork(new URL('centre-process.mjs', import.meta.url), [settings], {
      execArgv: [],
      detached: true,
    });
    try {
      return new RunningCentre(centreProcess, await answerOf(centreProcess), env);
    } catch (failure) {
      await dismiss(centreProcess);
      throw failure;
    }
  }

  /** The address at which it serves, without a slash at the end. */
  get url(): string {
    return this.running.url;
  }

  get dataDirectory(): string {
    return this.running.dataDirectory;
  }

  /** The address that signs in to its database as the application. */
  get databaseUrl(): string {
    return this.running.settings.DATABASE_URL;
  }

  /** The address that signs in to its database as the owner, whom no policy binds. */
  get databaseAdminUrl(): string {
    return this.running.settings.DATABASE_ADMIN_URL;
  }

  get redisUrl(): string {
    return this.running.settings.REDIS_URL;
  }

  /** The settings with which another copy of one of its programs works beside it. */
  get settings(): Readonly<Record<string, string>> {
    const { DATABASE_ADMIN_URL: _ofTheOwner, ...settings } = this.running.settings;
    return settings;
  }

  /** The pid in run.json: a process that is being restarted has its former pid until then. */
  pidOf(name: ProcessName): number {
    const pid = notedPid(this.running.dataDirectory, name);
    if (pid === undefined) throw new Error(`run.json names no ${name}`);
    return pid;
  }

  /** Kills a process by SIGKILL, which leaves it no time. */
  kill(name: ProcessName): Killed {
    const pid = this.pidOf(name);
    process.kill(pid, 'SIGKILL');
    return { name, pid };
  }

  /** Suspends a process: it is there and does nothing, so nobody restarts it. */
  suspend(name: ProcessName): void {
    process.kill(this.pidOf(name), 'SIGSTOP');
  }

  resume(name: ProcessName): void {
    process.kill(this.pidOf(name), 'SIGCONT');
  }

  /** Resolves when the killed process runs again and the centre serves. */
  async recovered({ name, pid }: Killed): Promise<void> {
    const until = Date.now() + RECOVERY_MS;
    while (this.pidOf(name) === pid || !(await this.isReady())) {
      if (Date.now() > until) throw new Error(`The centre did not recover from the end of ${name}`);
      await sleep(50);
    }
  }

  /** Runs a command of the centre's command line against it. */
  cli(...words: string[]): Promise<{ code: number; output: string }> {
    return this.cliWith({}, ...words);
  }

  /** Runs the same with settings that override those of the centre. */
  async cliWith(
    settings: Readonly<Record<string, string>>,
    ...words: string[]
  ): Promise<{ code: number; output: string }> {
    const own = { NODE_ENV: 'production', NODE_OPTIONS: '', DATA_DIR: this.running.dataDirectory, ...settings };
    const env = { ...process.env, ...this.given, ...this.running.settings, ...own };
    const child = spawn(process.execPath, ['bin/run.mjs', 'cli', ...words], { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code: code ?? 1, output };
  }

  /** Stops the centre in order and starts it over the same data. */
  async restart(): Promise<void> {
    const answer = answerOf(this.centreProcess);
    this.centreProcess.send('restart');
    this.running = await answer;
  }

  /** Ends it and removes its data. */
  stop(): Promise<void> {
    return dismiss(this.centreProcess);
  }

  private isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

/** Starts a centre over fresh data. Preparations such as building and filling the database may take a minute. */
export const startCentre = (options: CentreOptions = {}): Promise<RunningCentre> => RunningCentre.start(options);

async function answerOf(centreProcess: ChildProcess): Promise<z.output<typeof Running>> {
  const [message] = (await Promise.race([once(centreProcess, 'message'), once(centreProcess, 'exit')])) as unknown[];
  const answer = Answer.parse(message);
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.running;
}

async function dismiss(centreProcess: ChildProcess): Promise<void> {
  if (centreProcess.exitCode !== null) return;
  const gone = once(centreProcess, 'exit');
  if (centreProcess.connected) centreProcess.disconnect();
  await gone;
}
