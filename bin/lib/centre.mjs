import { build } from './build.mjs';
import { endCommands } from './command.mjs';
import { DataDirectory, dataPath } from './data-directory.mjs';
import { requireDoorOfDemo } from './demo-door.mjs';
import { requireGivenDatabase, requireGivenRedis, requireGivenSettings } from './given-services.mjs';
import { install } from './install.mjs';
import { servingPort } from './port.mjs';
import { embeddedPostgres, requireFoldersForPostgres } from './postgres.mjs';
import { runCli, serverProcess } from './programs.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { localRedis } from './redis.mjs';
import { requireRoom } from './room.mjs';
import { unlessStopping } from './stopping.mjs';

const ANY_ADDRESS = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** Everything that one start brings up: the data directory, the database, Redis, api and worker. */
export class Centre {
  #settings;
  #onGivenUp;
  #data = new DataDirectory(dataPath());
  #engines = [];
  #servers = [];

  /**
   * @param {object} settings the environment
   * @param {{ onGivenUp: (failure: Error) => void }} events called when a process cannot be kept running
   */
  constructor(settings, { onGivenUp }) {
    this.#settings = settings;
    this.#onGivenUp = onGivenUp;
  }

  /** @returns {Promise<{ url: string, hasDemo: boolean }>} when the centre serves. */
  async start() {
    requireDoorOfDemo(this.#settings);
    requireGivenSettings(this.#settings);
    requireRoom(this.#data.path, { embedded: !this.#settings.DATABASE_URL });
    await this.#data.claim();
    const host = this.#settings.HOST || '127.0.0.1';
    const port = await servingPort(this.#settings.PORT || 3000, host);
    if (!this.#settings.DATABASE_URL) requireFoldersForPostgres(this.#data);
    await install();
    await build();
    unlessStopping();
    const addresses = await this.#startEngines();
    const env = this.#environment({ host, port, addresses });
    await this.#prepareDatabase({ ...env, DATABASE_ADMIN_URL: addresses.databaseAdmin });
    this.#data.noteUrl(env.PUBLIC_URL);
    const address = `http://${ANY_ADDRESS[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`;
    const api = serverProcess({ name: 'api', data: this.#data, env, address, port });
    const worker = serverProcess({ name: 'worker', data: this.#data, env, address });
    this.#servers = [api, worker];
    await step('Starting the centre', () => this.#startAll(this.#servers));
    return { url: env.PUBLIC_URL, hasDemo: env.DEMO !== '0' };
  }

  /** Ends api and worker and starts them from the present build. */
  async restartServers() {
    await stopAll(this.#servers);
    await this.#startAll(this.#servers);
  }

  /** Ends everything, beginning with the programs that serve people. */
  async stop() {
    await endCommands();
    await stopAll(this.#servers);
    await stopAll(this.#engines);
    this.#data.release();
  }

  /** Kills everything at once; PostgreSQL recovers at its next start. */
  kill() {
    for (const service of [...this.#servers, ...this.#engines]) service.kill();
  }

  async #startEngines() {
    const given = this.#settings;
    const [database, redis] = await Promise.all([
      given.DATABASE_URL ? this.#givenDatabase() : this.#embeddedDatabase(),
      given.REDIS_URL ? requireGivenRedis(given).then(() => given.REDIS_URL) : this.#startRedis(),
    ]);
    return { ...database, redis };
  }

  async #givenDatabase() {
    await requireGivenDatabase(this.#settings);
    return { database: this.#settings.DATABASE_URL, databaseAdmin: this.#settings.DATABASE_ADMIN_URL };
  }

  async #embeddedDatabase() {
    const postgres = await embeddedPostgres(this.#data);
    await this.#startEngine(postgres.service);
    await postgres.prepare();
    return { database: postgres.url, databaseAdmin: postgres.adminUrl };
  }

  async #startRedis() {
    const redis = await localRedis(this.#data);
    await this.#startEngine(redis.service);
    return redis.url;
  }

  async #startEngine(service) {
    this.#engines.push(service);
    await this.#startAll([service]);
  }

  #startAll(services) {
    return Promise.all(services.map((service) => service.start({ onGivenUp: this.#onGivenUp })));
  }

  #environment({ host, port, addresses }) {
    const settings = this.#settings;
    return {
      ...settings,
      // The programs that serve people never sign in as the owner.
      DATABASE_ADMIN_URL: undefined,
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: settings.PUBLIC_URL || `http://localhost:${port}`,
      DATA_DIR: this.#data.path,
      DATABASE_URL: addresses.database,
      REDIS_URL: addresses.redis,
      DEMO: settings.DEMO || '1',
      NODE_ENV: settings.NODE_ENV || 'production',
    };
  }

  /** Only this short program caches its compiled code: in one that stays, the cache would take memory. */
  async #prepareDatabase(env) {
    const prepared = { ...env, NODE_COMPILE_CACHE: inProject('dist/.compiled') };
    const what = env.DEMO === '0' ? 'Migrating the database' : 'Migrating the database and loading the demo centre';
    await step(what, () =>
      runCli(['prepare'], { env: prepared, otherwise: 'The database could not be prepared: see above.' }),
    );
  }
}

const stopAll = (services) => Promise.all(services.map((service) => service.stop()));
