import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PROC = existsSync('/proc/self/stat');

/**
 * The process that a pid means now: `started` tells it from a later one with the same number.
 * @returns {{ pid: number, started: string } | undefined} undefined where nothing runs under that pid.
 */
export function identify(pid) {
  const started = PROC ? startedByProc(pid) : startedByPs(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the process that was identified still runs; one that ended and is not yet reaped does not. */
export function isAlive(identity) {
  return identity !== undefined && identify(identity.pid)?.started === identity.started;
}

/** Asks a process to end, waits, and kills it when the time is over. */
export async function end(identity, { signal = 'SIGTERM', within = 10_000 } = {}) {
  send(identity, signal);
  if (await gone(identity, within)) return;
  send(identity, 'SIGKILL');
  await gone(identity, 5000);
}

/** The processes whose working folder is `folder`; they are known on Linux alone. */
export function processesIn(folder) {
  if (!PROC) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => workingFolder(pid) === folder).flatMap((pid) => identify(Number(pid)) ?? []);
}

/** Whether any process, even an unreaped one, has this pid. */
export function pidTaken(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command that a process was started with. */
export function commandOf(pid) {
  try {
    if (PROC) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function send(identity, signal) {
  try {
    if (isAlive(identity)) process.kill(identity.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function gone(identity, within) {
  const until = Date.now() + within;
  while (isAlive(identity)) {
    if (Date.now() > until) return false;
    await sleep(50);
  }
  return true;
}

function startedByProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startedByPs(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}

function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
