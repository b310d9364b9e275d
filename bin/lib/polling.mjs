import { setTimeout as sleep } from 'node:timers/promises';
import { stopping } from './stopping.mjs';

/**
 * Asks until `check` answers true.
 * @param {() => unknown} check
 * @param {{ within: number, every?: number, whileRuns?: import('node:child_process').ChildProcess }} bounds
 * @returns {Promise<boolean>} false when the time is over, the process has ended or the run is ending.
 */
export async function until(check, { within, every = 50, whileRuns }) {
  const deadline = Date.now() + within;
  const goesOn = () => !stopping.aborted && Date.now() < deadline && !hasEnded(whileRuns);
  while (goesOn()) {
    if (await check()) return true;
    await sleep(every);
  }
  return false;
}

const hasEnded = (child) => child !== undefined && (child.exitCode !== null || child.signalCode !== null);
