import { Failure } from '../../bin/lib/failure.mjs';
import { Data } from './data/index.mjs';
import { BareRoute } from './limits/bare-route.mjs';
import { BARE_TABLES } from './limits/tables.mjs';
import { processorCost, processorSeconds, statementsSent } from './meters.mjs';
import { Wrk, rawRequest } from './wrk.mjs';

const WARM_UP_SECONDS = 2;

/** What the rows of the table are measured with: a centre, its data, a load generator and a bare route. */
export class Load {
  constructor(centre, program, size) {
    this.centre = centre;
    this.size = size;
    this.data = new Data(centre);
    this.wrk = new Wrk(program, centre.folder);
    this.bare = new BareRoute(centre.addresses.DATABASE_ADMIN_URL);
  }

  /** Does `work` and says what it cost. */
  async measured(work) {
    const { centre } = this;
    const statements = await statementsSent(centre.apis);
    const before = processorSeconds(centre.pids);
    const { perSecond, p95, operations, seconds } = await work();
    const after = processorSeconds(centre.pids);
    const sent = (await statementsSent(centre.apis)) - statements;
    const cost = processorCost(before, after, operations);
    return { perSecond, p95, operations, seconds, cost, statements: sent > 0 ? sent / operations : undefined };
  }

  /** The centre's answers to requests sent over and over, after a warm-up. */
  async over(requests, connections) {
    const what = { port: this.centre.port, requests, connections, ...this.#bounds };
    await this.#warmUp(what);
    return this.measured(() => this.wrk.send(what));
  }

  /** The centre's answers to requests that can be sent once only. */
  once(requests, connections) {
    const count = requests.length - connections - 1;
    if (count < 1) throw new Failure('Too few requests for so many connections.');
    return this.measured(() => this.wrk.send({ port: this.centre.port, requests, connections, count }));
  }

  /** What a bare route does with one statement. @param requests each the values of the statement, or a raw request */
  async limit(name, text, requests, connections, { once = false } = {}) {
    await this.centre.rows(BARE_TABLES);
    await this.bare.define(name, text);
    const raw = requests.map((request) =>
      Array.isArray(request) ? rawRequest({ method: 'POST', path: `/${name}`, body: { values: request } }) : request,
    );
    const what = { port: this.bare.port, requests: raw, connections };
    if (once) return this.wrk.send({ ...what, count: raw.length - connections - 1 });
    await this.#warmUp({ ...what, ...this.#bounds });
    return this.wrk.send({ ...what, ...this.#bounds });
  }

  async stop() {
    await this.bare.stop();
  }

  get #bounds() {
    return this.size.seconds > 0 ? { seconds: this.size.seconds } : { seconds: 0, count: this.size.count };
  }

  async #warmUp(what) {
    if (this.size.seconds > 0) await this.wrk.send({ ...what, seconds: WARM_UP_SECONDS });
  }
}

/** `count` numbers from 1 to `all`, at even distances. */
export const spread = (all, count) => Array.from({ length: count }, (_, at) => Math.floor((at * all) / count) + 1);
