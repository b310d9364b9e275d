import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../support/answering.js';
import { eventually } from '../support/eventually.js';

const CONFIGURATION = new URL('../support/nginx.conf', import.meta.url);

/** nginx before two copies of the api: where one does not answer, the other does. */
export class Nginx {
  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async before([first, second]: readonly [number, number], port: number): Promise<Nginx> {
    const folder = await mkdtemp(join(tmpdir(), 'rtc-nginx-'));
    await chmod(folder, 0o755);
    const values = { FOLDER: folder, PORT: port, FIRST: first, SECOND: second };
    const text = await readFile(CONFIGURATION, 'utf8');
    await writeFile(join(folder, 'nginx.conf'), Object.entries(values).reduce(filledIn, text));
    const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
    const nginx = new Nginx(port, child, folder);
    await eventually(
      'nginx',
      () => answers(`http://127.0.0.1:${port}/health/live`),
      (live) => live,
    );
    return nginx;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGQUIT');
    await gone;
    await rm(this.folder, { recursive: true, force: true });
  }
}

const filledIn = (text: string, [name, value]: [string, string | number]): string =>
  text.replaceAll(`@${name}@`, String(value));
