import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 500;
const PATIENCE_MS = 20_000;
/** The share of all processors that other work on this machine may take. */
const BUSY = 0.15;

/** Waits, for a limited time, until the machine has little else to do, so that only our own work is measured. */
export async function calm(): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while ((await busyShare()) > BUSY && Date.now() < until);
}

async function busyShare(): Promise<number> {
  const before = times();
  await sleep(LOOK_MS);
  const after = times();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

/** Milliseconds of all processors together since the machine was started. */
function times(): { readonly idle: number; readonly all: number } {
  const each = cpus().map((cpu) => cpu.times);
  const all = each.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { idle: each.reduce((sum, { idle }) => sum + idle, 0), all };
}
