import { fork } from 'node:child_process';
import { once } from 'node:events';
import { inProject } from '../../../bin/lib/project.mjs';

const POOL_SIZE = 10;

/** The bare Fastify route in a process of its own, which is started when it is first needed. */
export class BareRoute {
  #child;
  #url;
  port;

  /** @param databaseUrl the address of the owner, whom no policy binds. */
  constructor(databaseUrl) {
    this.#url = databaseUrl;
  }

  /** Makes a statement known under a name. */
  async define(name, text) {
    this.#child ??= await this.#start();
    this.#child.send({ name, text });
    await once(this.#child, 'message');
  }

  async stop() {
    if (!this.#child) return;
    const gone = once(this.#child, 'exit');
    this.#child.disconnect();
    await gone;
  }

  async #start() {
    const settings = JSON.stringify({ databaseUrl: this.#url, poolSize: POOL_SIZE });
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = fork(inProject('test/load/limits/server.mjs'), [settings], { execArgv: [], env });
    const [{ port }] = await once(child, 'message');
    this.port = port;
    return child;
  }
}
