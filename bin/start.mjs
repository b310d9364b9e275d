#!/usr/bin/env node
/** Brings the whole centre up from a fresh clone and keeps it running until it is told to end. */
import { Centre } from './lib/centre.mjs';
import { dataPath } from './lib/data-directory.mjs';
import { Failure, report } from './lib/failure.mjs';
import { requireNode } from './lib/project.mjs';
import { fullDisk } from './lib/room.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { greet } from './lib/welcome.mjs';
import { rebuildOnChange } from './lib/watch.mjs';

const watched = process.argv.includes('--watch');
const settings = watched ? { NODE_ENV: 'development', ...process.env } : process.env;

/** What is told in a line needs no better reason; what ends with a program's last lines may have a full disk for it. */
const isClear = (failure) => failure instanceof Failure && !failure.tail;
const giveUp = (failure) => {
  if (!stopping.aborted) report(isClear(failure) ? failure : (fullDisk(dataPath()) ?? failure));
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
