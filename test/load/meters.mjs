import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;
const API = 'route="/api/';
/** The token for which the centre under load shows its figures. */
export const METRICS_TOKEN = 'figures-of-the-bench';

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** Processor seconds that a process used, with those of children that have ended if asked for. */
function secondsOf(pid, { ended = false } = {}) {
  const [utime, stime, cutime, cstime] = statOf(pid).slice(11, 15).map(Number);
  return (utime + stime + (ended ? cutime + cstime : 0)) / TICKS_A_SECOND;
}

/** The fields of /proc/<pid>/stat after the name, which may hold anything. */
const statOf = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');

function childrenOf(parent) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return Number(statOf(pid)[1]) === parent;
    } catch {
      return false;
    }
  });
}

/** Processor seconds that the running children of a process used. */
const secondsOfChildren = (parent) =>
  sumOf(
    childrenOf(parent).map((pid) => {
      try {
        return secondsOf(pid);
      } catch {
        return 0;
      }
    }),
  );

/** Processor seconds with all children: the backends of PostgreSQL, and the process in which the api sets documents. */
const secondsOfAll = (pid) => secondsOf(pid, { ended: true }) + secondsOfChildren(pid);

/** Processor seconds used so far, by name: of every process of that name, each with its children. */
export const processorSeconds = (pids) =>
  Object.fromEntries(Object.entries(pids).map(([name, all]) => [name, sumOf(all.map(secondsOfAll))]));

/** Milliseconds of processor for each of `operations`, by process. */
export function processorCost(before, after, operations) {
  const cost = Object.entries(after).map(
    ([name, seconds]) => /** @type {const} */ ([name, ((seconds - before[name]) * 1000) / operations]),
  );
  const all = cost.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  return { ...Object.fromEntries(cost), all };
}

/** How many statements these apis have sent so far for operations, by their own count. */
export const statementsSent = async (urls) => sumOf(await Promise.all(urls.map(statementsOf)));

async function statementsOf(url) {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  const lines = text.split('\n').filter((line) => line.startsWith('http_request_statements_sum') && line.includes(API));
  return sumOf(lines.map((line) => Number(line.split(' ').at(-1))));
}

/** Resets the peak that `memoryOf` tells; only the owner of the process can do so (proc(5), clear_refs). */
export const forgetPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5');

/** Resident memory in megabytes: now, and at its most. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
