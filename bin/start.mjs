#!/usr/bin/env node
/** Brings the whole centre up from a fresh clone and keeps it running until it is told to end. */
import { readArguments } from './lib/arguments.mjs';
import { Centre } from './lib/centre.mjs';
import { dataPath } from './lib/data-directory.mjs';
import { Failure, report } from './lib/failure.mjs';
import { requireNode } from './lib/project.mjs';
import { fullDisk } from './lib/room.mjs';
import { leave, stopOnSignals, stopping } from './lib/stopping.mjs';
import { greet } from './lib/welcome.mjs';
import { rebuildOnChange } from './lib/watch.mjs';

const PROGRAM = {
  usage: 'npm start',
  summary: `Brings the whole centre up and keeps it running until it is told to end (Ctrl-C). It is set by the environment:

  HOST, PORT                where it serves (127.0.0.1, 3000)
  PUBLIC_URL                how people reach it (http://localhost:PORT)
  DATA_DIR                  where its data lives (.data)
  DEMO                      0 begins with an empty centre, 1 with the demo centre (1)
  DATABASE_URL, DATABASE_ADMIN_URL, REDIS_URL
                            services of your own instead of those that it starts`,
  options: { watch: { type: 'boolean', default: false, says: 'builds anew and restarts when a source changes' } },
};
const watched = readArguments(PROGRAM).values.watch;
const settings = watched ? { NODE_ENV: 'development', ...process.env } : process.env;

/** Whether a failure needs no better reason. One that ends with a program's last lines may be due to a full disk. */
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
