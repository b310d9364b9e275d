import { once } from 'node:events';

/** Jest's globalTeardown: ends the centre, which takes its data away. */
export default async function tearDown() {
  const keeper = globalThis.browserCentre;
  if (keeper.exitCode !== null) return;
  const gone = once(keeper, 'exit');
  if (keeper.connected) keeper.disconnect();
  await gone;
}
