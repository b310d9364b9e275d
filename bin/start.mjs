#!/usr/bin/env node
/** Brings the whole centre up from a fresh clone and keeps it running until it is told to end. */
import { Centre } from './lib/centre.mjs';
import { report } from './lib/failure.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { greet } from './lib/welcome.mjs';
import { rebuildOnChange } from './lib/watch.mjs';

const watched = process.argv.includes('--watch');
const settings = watched ? { NODE_ENV: 'development', ...process.env } : process.env;

const giveUp = (failure) => {
  if (!stopping.aborted) report(failure);
  void leave({ stop: () => centre.stop(), code: 1 });
};
const centre = new Centre(settings, { onGivenUp: watched ? report : giveUp });

stopOnSignals({ stop: () => centre.stop(), force: () => centre.kill() });
try {
  requireNode();
  greet(await centre.start());
  if (watched) rebuildOnChange(centre);
} catch (failure) {
  giveUp(failure);
}
