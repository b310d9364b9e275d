import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';

const given = () => process.env.TEST_DATABASE_ADMIN_URL && process.env.TEST_REDIS_URL;

/**
 * Jest's globalSetup: names the run, and has a process stand by that starts PostgreSQL and Redis when a spec first
 * asks for them, unless TEST_DATABASE_ADMIN_URL and TEST_REDIS_URL say where they are.
 */
export default async function setUp() {
  process.env.TEST_RUN = randomBytes(4).toString('hex');
  if (given()) return;
  const servicesProcess = fork(new URL('services-process.mjs', import.meta.url), { execArgv: [], detached: true });
  const [{ url }] = await once(servicesProcess, 'message');
  process.env.TEST_SERVICES_URL = url;
  globalThis.testServices = servicesProcess;
}
