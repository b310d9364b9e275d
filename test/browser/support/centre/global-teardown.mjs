import { once } from 'node:events';

/** Jest's globalTeardown: ends the centre, which takes its data away. */
export default async function tearDown() {
  const centreProcess = globalThis.browserCentre;
  if (centreProcess.exitCode !== null) return;
  const gone = once(centreProcess, 'exit');
  if (centreProcess.connected) centreProcess.disconnect();
  await gone;
}
