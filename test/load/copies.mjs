import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../bin/lib/debian.mjs';
import { Failure } from '../../bin/lib/failure.mjs';
import { until } from '../../bin/lib/polling.mjs';
import { freePort } from '../../bin/lib/port.mjs';
import { builtProgram } from '../../bin/lib/programs.mjs';
import { pinnedNode, root } from '../../bin/lib/project.mjs';
import { requireProxy } from '../../bin/lib/test-suites.mjs';

const CONFIGURATION = fileURLToPath(new URL('../support/nginx.conf', import.meta.url));
const PATIENCE = 60_000;

/** A second api and a second worker beside those of a centre, and nginx before both apis. */
export class Copies {
  #children = [];
  url;
  port;

  /** @throws Failure where one of them does not come up. */
  static async beside(centre, settings) {
    await requireProxy();
    const copies = new Copies();
    try {
      await copies.#start(centre, settings);
    } catch (failure) {
      await copies.stop();
      throw failure;
    }
    return copies;
  }

  /** Process ids by name: api, worker, nginx. */
  get pids() {
    return Object.fromEntries(this.#children.map(({ name, child }) => [name, [child.pid]]));
  }

  async stop() {
    for (const { child, signal } of this.#children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    }
  }

  async #start(centre, settings) {
    const [api] = centre.apis;
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.port = await freePort();
    const { DATABASE_URL, REDIS_URL } = centre.addresses;
    const own = { HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: api, NODE_ENV: 'production', LOG_LEVEL: 'error' };
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL,
      REDIS_URL,
      ...settings,
      ...own,
      DEMO: '0',
      DATA_DIR: centre.dataDirectory,
    };
    for (const name of ['api', 'worker']) this.#spawn(name, pinnedNode(), [builtProgram(name)], { env });
    const conf = configuration(centre.folder, { PORT: this.port, FIRST: new URL(api).port, SECOND: port });
    this.#spawn('nginx', findProgram('nginx'), ['-c', conf, '-p', dirname(conf)], { signal: 'SIGQUIT' });
    await Promise.all([this.url, `http://127.0.0.1:${this.port}`].map(serves));
  }

  #spawn(name, program, args, { env = process.env, signal = 'SIGTERM' }) {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    this.#children.push({ name, child, signal });
  }
}

function configuration(parent, values) {
  const folder = join(parent, 'nginx');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const path = join(folder, 'nginx.conf');
  const text = readFileSync(CONFIGURATION, 'utf8');
  const filledIn = (so, [name, value]) => so.replaceAll(`@${name}@`, String(value));
  writeFileSync(path, Object.entries({ FOLDER: folder, ...values }).reduce(filledIn, text));
  return path;
}

async function serves(url) {
  const isReady = () =>
    fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await until(isReady, { within: PATIENCE, every: 50 }))) throw new Failure(`A copy does not serve at ${url}.`);
}
