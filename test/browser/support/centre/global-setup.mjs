import { fork } from 'node:child_process';
import { once } from 'node:events';
import { settingsOfRunningCentre } from '../../../../bin/lib/running-centre.mjs';

/** Everybody signs in from this machine, which would exceed the limit for one address. */
const SETTINGS = JSON.stringify({ RATE_LIMITS: 'off' });

/** Jest's globalSetup: starts the one demo centre that every spec of this folder looks at. */
export default async function setUp() {
  const centreProcess = fork(new URL('../../../support/centre-process.mjs', import.meta.url), [SETTINGS], {
    execArgv: [],
    detached: true,
  });
  globalThis.browserCentre = centreProcess;
  const [{ running, failure }] = await Promise.race([
    once(centreProcess, 'message'),
    once(centreProcess, 'exit').then(gone),
  ]);
  if (failure) throw new Error(failure);
  const { url, dataDirectory } = running;
  const { DATABASE_ADMIN_URL: databaseAdminUrl } = settingsOfRunningCentre(dataDirectory);
  process.env.BROWSER_CENTRE = JSON.stringify({ url, databaseAdminUrl, dataDirectory });
}

const gone = () => [{ failure: 'The centre ended while it was starting' }];
