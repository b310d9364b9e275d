import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { root } from './project.mjs';
import { stopping, unlessStopping } from './stopping.mjs';

const EXCERPT = 20;
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };
/** @type {[NodeJS.Signals, number][]} */
const ENDINGS = [
  ['SIGTERM', 5000],
  ['SIGKILL', 1000],
];
const running = new Set();

/**
 * Runs a program to its end in a process group of its own.
 * @param {{ env?: object, cwd?: string, uid?: number, gid?: number, inherit?: boolean, input?: number,
 *   onStart?: (pid: number) => void }} options
 *   `inherit`: its output goes to this process's, instead of into the answer; `input`: an open file for its stdin.
 * @returns {Promise<{ code: number, output: string }>} stdout and stderr in the order they came.
 */
export function runToEnd(program, args, options = {}) {
  const { env = process.env, cwd = root, uid, gid, inherit = false, input = 'ignore', onStart } = options;
  unlessStopping();
  const output = inherit ? 'inherit' : 'pipe';
  const surroundings = inherit ? env : { ...env, ...PLAIN };
  const child = spawn(program, args, {
    cwd,
    env: surroundings,
    uid,
    gid,
    detached: true,
    stdio: [input, output, output],
  });
  running.add(child);
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      running.delete(child);
      if (stopping.aborted) reject(stopping.reason);
      else resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
    if (child.pid !== undefined) onStart?.(child.pid);
  });
}

/** Runs a program that must succeed. @throws Failure saying `otherwise`, with the end of what the program said. */
export async function runOrFail(program, args, { otherwise, ...options }) {
  const { code, output } = await runToEnd(program, args, options);
  if (code !== 0) throw new Failure(otherwise, { tail: excerpt(output) });
  return output;
}

/** Ends every program that was started here and still runs, with all that it started. */
export async function endCommands() {
  for (const [signal, within] of ENDINGS) {
    signalAll(signal);
    const until = Date.now() + within;
    while (running.size > 0 && Date.now() < until) await sleep(20);
  }
}

function signalAll(signal) {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** The end of a program's output. */
export const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');

/** The beginning of a long output, which often says why, and its end. */
export function excerpt(text) {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= 2 * EXCERPT) return lines.join('\n');
  return [...lines.slice(0, EXCERPT), '…', ...lines.slice(-EXCERPT)].join('\n');
}
