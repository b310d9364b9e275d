import { fork } from 'node:child_process';
import { once } from 'node:events';
import { settingsOfRunningCentre } from '../../../../bin/lib/running-centre.mjs';

/** Everybody who signs in does so from this machine, which would be too much for one. */
const SETTINGS = JSON.stringify({ RATE_LIMITS: 'off' });

/** Jest's globalSetup: starts the one demo centre that every spec of this folder looks at. */
export default async function setUp() {
  const keeper = fork(new URL('../../../support/keeper.mjs', import.meta.url), [SETTINGS], {
    execArgv: [],
    detached: true,
  });
  globalThis.browserCentre = keeper;
  const [{ running, failure }] = await Promise.race([once(keeper, 'message'), once(keeper, 'exit').then(gone)]);
  if (failure) throw new Error(failure);
  const { url, dataDirectory } = running;
  const { DATABASE_ADMIN_URL: databaseAdminUrl } = settingsOfRunningCentre(dataDirectory);
  process.env.BROWSER_CENTRE = JSON.stringify({ url, databaseAdminUrl });
}

const gone = () => [{ failure: 'The centre ended while it was starting' }];
