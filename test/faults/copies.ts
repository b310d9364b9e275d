import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { answers } from '../support/answering.js';
import { eventually } from '../support/eventually.js';
import type { RunningCentre } from '../support/running-centre.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A second copy of the api or of the worker of a centre, as a second machine would run it. */
export class Copy {
  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /** Resolves when it serves. `settings` override those of the centre. */
  static async start(
    centre: RunningCentre,
    name: 'api' | 'worker',
    port: number,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<Copy> {
    const { PATH = '' } = process.env;
    const own = { HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production', DEMO: '0', LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, [`dist/apps/${name}/main.js`], {
      cwd: root,
      env: { PATH, ...centre.settings, PUBLIC_URL: centre.url, ...own, ...settings },
      stdio: 'ignore',
    });
    const copy = new Copy(port, child);
    if (name === 'api')
      await eventually(
        `a second ${name}`,
        () => answers(`${copy.url}/health/ready`),
        (ready) => ready,
      );
    return copy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Asks it to end, and waits until it has. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}
