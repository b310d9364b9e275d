import { spawn } from 'node:child_process';
import { excerpt, lastLines, runToEnd } from './command.mjs';
import { Failure } from './failure.mjs';
import { until } from './polling.mjs';
import { inProject, pinnedNode, root } from './project.mjs';
import { Service } from './service.mjs';

/** The worker signs, which leaves much garbage for a moment: with more room it is collected far less often. */
const MEMORY = {
  api: ['--max-semi-space-size=8', '--max-old-space-size=256'],
  worker: ['--max-semi-space-size=16', '--max-old-space-size=256'],
};
/**
 * A check of a password takes 19 MB for a moment. These settings give large blocks a mapping of their own, given back
 * at once; the C library ceases to do so after a few of them. Each of several arenas would keep a part for good.
 */
const HEAP = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '524288' };
const PATIENCE = 120_000;
const DRAIN = 10_000;
/** With this exit code the command line has refused, and its last line says everything. */
const REFUSED = 3;

/** The path of a program of the project as it is built. */
export const builtProgram = (name) => inProject('dist/apps', name, 'main.js');

/**
 * Runs a command of the centre's command line to its end.
 * @throws Failure with the command's own line where it refuses; else with `otherwise`, below the output of the command.
 */
export async function runCli(words, { env, otherwise }) {
  const { code, output } = await runToEnd(pinnedNode(), [builtProgram('cli'), ...words], { env });
  if (code === REFUSED) throw new Failure(lastLines(output, 1));
  if (code !== 0) throw new Failure(otherwise, { tail: excerpt(output) });
  return output.trim();
}

/**
 * One of the project's own server processes; it counts as serving when the whole centre at `address` serves.
 * @param {{ name: 'api' | 'worker', data: object, env: object, address: string, port?: number }} what
 */
export function serverProcess({ name, data, env, address, port }) {
  return new Service({
    name,
    data,
    port,
    signal: 'SIGTERM',
    within: DRAIN,
    launch: async () =>
      data.withLog(name, (log) =>
        spawn(pinnedNode(), [...MEMORY[name], builtProgram(name)], {
          cwd: root,
          env: { ...HEAP, ...env },
          detached: true,
          stdio: ['ignore', log, log],
        }),
      ),
    ready: (process) => becomeReady(address, process),
  });
}

async function becomeReady(address, process) {
  let last = 'no answer';
  const isReady = async () => {
    try {
      const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5000) });
      last = `${response.status} ${await response.text()}`;
      return response.ok;
    } catch (error) {
      last = error.cause?.code ?? error.message;
      return false;
    }
  };
  if (await until(isReady, { within: PATIENCE, every: 50, whileRuns: process })) return;
  throw new Failure(`The centre at ${address} does not become ready; it last said: ${last}`);
}
