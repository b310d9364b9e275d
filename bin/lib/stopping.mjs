import { report } from './failure.mjs';

/** npm passes on a signal that the whole group has received already; within this time the second is the first one. */
const SAME_SIGNAL = 1000;

const controller = new AbortController();

/** Aborted as soon as the run is to end: nothing new may be started after that. */
export const stopping = controller.signal;

/** Throws where the run is ending, so that a sequence of steps goes no further. */
export const unlessStopping = () => stopping.throwIfAborted();

let ended;

/**
 * Ends the run once: `stop` ends what was started, then the process leaves with `code`.
 * @param {{ stop: () => Promise<void>, code: number }} end
 */
export function leave({ stop, code }) {
  controller.abort();
  ended ??= stop()
    .catch(report)
    .then(() => process.exit(code));
  return ended;
}

/** Has SIGINT, SIGTERM and SIGHUP stop the run in order, with `code`; a later SIGINT has `force` end it at once. */
export function stopOnSignals({ stop, force, code = 0 }) {
  let first = 0;
  const onSignal = (signal) => {
    if (first === 0) {
      first = Date.now();
      void leave({ stop, code });
    } else if (signal === 'SIGINT' && Date.now() - first > SAME_SIGNAL) {
      force();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('uncaughtException', (error) => {
    report(error);
    void leave({ stop, code: 1 });
  });
}
