import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { readRun } from '../../bin/lib/data-directory.mjs';
import { Failure } from '../../bin/lib/failure.mjs';
import { inProject } from '../../bin/lib/project.mjs';
import { settingsOfRunningCentre } from '../../bin/lib/running-centre.mjs';
import { Copies } from './copies.mjs';
import { METRICS_TOKEN } from './meters.mjs';

/** Requests name the address that they come from, so that rate limits count as they do for many people. */
const settings = ({ copies }) => ({ DEMO: '1', TRUST_PROXY: copies ? '2' : '1', METRICS_TOKEN });
const PATIENCE = 300_000;
/** This is seldom enough not to affect what is measured. */
const ASKED_EVERY = 50;

/** The centre as `npm start` runs it, over data of its own, with its owner at the database. */
export class Centre {
  #centreProcess;
  #running;
  #copies;
  #mailSink;
  /** Where mails of the centre go. */
  mailUrl;
  owner;

  /**
   * With `copies` there are two apis and two workers, and requests go through nginx.
   * @throws Failure with the last lines of the launcher where it does not come up.
   */
  async start({ copies = false } = {}) {
    const given = { ...settings({ copies }), SMTP_URL: await this.#startMailSink() };
    this.#centreProcess = fork(inProject('test/support/centre-process.mjs'), [JSON.stringify(given)], {
      execArgv: [],
      detached: true,
    });
    const [answer] = await Promise.race([once(this.#centreProcess, 'message'), once(this.#centreProcess, 'exit')]);
    if (!answer?.running) throw new Failure(answer?.failure ?? 'The centre did not start.');
    this.#running = answer.running;
    this.owner = new pg.Client({ connectionString: this.addresses.DATABASE_ADMIN_URL });
    await this.owner.connect();
    if (copies) this.#copies = await Copies.beside(this, given);
    return this;
  }

  async #startMailSink() {
    this.#mailSink = fork(inProject('test/load/limits/mail-sink.mjs'), { execArgv: [] });
    const [{ port }] = await once(this.#mailSink, 'message');
    this.mailUrl = `smtp://127.0.0.1:${port}`;
    return this.mailUrl;
  }

  /** The address at which each api serves. */
  get apis() {
    return [this.#running.url, ...(this.#copies ? [this.#copies.url] : [])];
  }

  /** The port that requests are sent to. */
  get port() {
    return this.#copies?.port ?? Number(new URL(this.#running.url).port);
  }

  /** `DATABASE_URL` of the application, `DATABASE_ADMIN_URL` of the owner, `REDIS_URL`. */
  get addresses() {
    return settingsOfRunningCentre(this.dataDirectory);
  }

  get dataDirectory() {
    return this.#running.dataDirectory;
  }

  get folder() {
    return join(this.dataDirectory, 'load');
  }

  /**
   * Process ids by name: api, worker, redis, postgres, and nginx where it is there. The launcher's own come first.
   * @returns {any}
   */
  get pids() {
    const { processes } = readRun(this.dataDirectory);
    const own = Object.entries(processes).map(([name, { pid }]) => /** @type {const} */ ([name, [pid]]));
    const besides = this.#copies?.pids ?? {};
    const found = Object.fromEntries([...own, ...Object.entries(besides)]);
    for (const [name, pids] of own) found[name] = [...pids, ...(besides[name] ?? [])];
    return found;
  }

  async rows(sql, parameters = []) {
    return (await this.owner.query(sql, parameters)).rows;
  }

  /** The one value that a statement answers. */
  async value(sql, parameters = []) {
    const [row] = await this.rows(sql, parameters);
    return row && Object.values(row)[0];
  }

  /** Waits until a statement answers true. @throws Failure when it does not within five minutes. */
  async until(sql, parameters = []) {
    const end = Date.now() + PATIENCE;
    while (!(await this.value(sql, parameters))) {
      if (Date.now() > end) throw new Failure(`Waited in vain for: ${sql}`);
      await sleep(ASKED_EVERY);
    }
  }

  /** Ends it and takes its data away. */
  async stop() {
    await this.#copies?.stop();
    await this.owner?.end().catch(() => undefined);
    if (this.#mailSink?.connected) this.#mailSink.disconnect();
    if (!this.#centreProcess || this.#centreProcess.exitCode !== null) return;
    const gone = once(this.#centreProcess, 'exit');
    if (this.#centreProcess.connected) this.#centreProcess.disconnect();
    await gone;
  }
}
