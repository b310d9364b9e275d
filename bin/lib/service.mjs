import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { end, identify } from './process-identity.mjs';
import { lackOfRoom } from './room.mjs';
import { stopping, unlessStopping } from './stopping.mjs';

const MINUTE = 60_000;
/** How often a program may end within a minute without having served. */
const DEATHS_A_MINUTE = 10;
const LONGEST_WAIT = 5000;

/**
 * A program that is kept running: started again, at once at first and then after growing waits, when it ends by itself.
 * @param {object} plan
 * @param {string} plan.name as in run.json and logs
 * @param {() => Promise<import('node:child_process').ChildProcess>} plan.launch
 * @param {(child) => Promise<void>} plan.ready resolves when the program serves
 * @param {NodeJS.Signals} plan.signal asks it to end
 * @param {number} plan.within milliseconds that it has for that
 * @param {number} [plan.port] where it listens
 * @param {import('./data-directory.mjs').DataDirectory} plan.data
 */
export class Service {
  #plan;
  #child;
  #launching;
  #keeping = new AbortController();
  #deaths = [];

  constructor(plan) {
    this.#plan = plan;
  }

  get name() {
    return this.#plan.name;
  }

  /**
   * Starts the program; resolves when it serves.
   * @param {{ onGivenUp: (failure: Failure) => void }} events called when it ended too often to be started again.
   * @throws Failure with its last lines when it ends before it serves.
   */
  async start({ onGivenUp }) {
    this.#keeping = new AbortController();
    await this.#launch();
    void this.#keep(AbortSignal.any([this.#keeping.signal, stopping]), onGivenUp);
  }

  /** Ends the program in order, or kills it when its time is over. */
  async stop() {
    this.#keeping.abort();
    await this.#launching?.catch(() => undefined);
    const { signal, within, data, name } = this.#plan;
    if (this.#child) {
      await end(this.#child.identity, { signal, within });
      await this.#child.gone;
    }
    data.note(name, undefined);
  }

  kill() {
    this.#keeping.abort();
    this.#child?.process.kill('SIGKILL');
  }

  async #launch() {
    unlessStopping();
    const { launch, ready, data, name } = this.#plan;
    this.#launching = launch().then((process) => this.#adopt(process));
    const { process, gone } = await this.#launching;
    const ended = gone.then(() => {
      throw new Failure(`${name} ended by itself: see above.`, { tail: data.logTail(name) });
    });
    await Promise.race([ready(process), ended]);
  }

  #adopt(process) {
    const gone = new Promise((resolve) => ['exit', 'error'].forEach((event) => process.once(event, resolve)));
    const identity = identify(process.pid);
    this.#child = { process, identity, gone };
    // The process is noted only after it is kept: if the disk has no room for the note, it is known and can be ended.
    this.#plan.data.note(this.name, identity && { ...identity, port: this.#plan.port });
    return this.#child;
  }

  async #keep(over, onGivenUp) {
    for (;;) {
      await this.#child.gone;
      if (over.aborted) return;
      const wait = this.#waitBeforeNext();
      if (wait === undefined) return onGivenUp(this.#tooManyDeaths());
      await sleep(wait, undefined, { signal: over }).catch(() => undefined);
      if (over.aborted) return;
      await this.#launch().then(
        () => (this.#deaths = []),
        () => this.#child.process.kill('SIGKILL'),
      );
    }
  }

  /**
   * In milliseconds; undefined after too many deaths. Deaths for want of disk room do not count, as room can be made
   * meanwhile. Nor do deaths of a program that served: one that comes back every time is better than none.
   */
  #waitBeforeNext() {
    const lack = lackOfRoom(this.#plan.data.path);
    if (lack) {
      process.stderr.write(`${this.name} ended. ${lack} It is started again once there is room.\n`);
      return LONGEST_WAIT;
    }
    const recent = this.#deaths.filter((at) => at > Date.now() - MINUTE);
    this.#deaths = [...recent, Date.now()];
    if (recent.length >= DEATHS_A_MINUTE) return undefined;
    return recent.length === 0 ? 0 : Math.min(LONGEST_WAIT, 100 * 2 ** recent.length);
  }

  #tooManyDeaths() {
    return new Failure(`${this.name} ends again and again: see above.`, { tail: this.#plan.data.logTail(this.name) });
  }
}
