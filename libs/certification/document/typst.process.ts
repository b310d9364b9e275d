import { extname } from 'node:path';
import { Piscina } from 'piscina';

// This file is started as a process of its own: it may import packages, but no other file of the project.

const THREADS = 2;

interface Asked {
  readonly id: number;
  readonly sheet: unknown;
}

/** The built worker lies beside the built program, its source beside the source; Node reads either. */
const pool = new Piscina({
  filename: new URL(`./typst.worker${extname(import.meta.filename)}`, import.meta.url).href,
  minThreads: THREADS,
  maxThreads: THREADS,
  // A thread that blocks while it waits would never release what Typst keeps.
  atomics: 'disabled',
});

async function answer({ id, sheet }: Asked): Promise<void> {
  try {
    process.send?.({ id, pdf: (await pool.run(sheet)) as Uint8Array });
  } catch (failure) {
    process.send?.({ id, failure: failure instanceof Error ? failure.message : String(failure) });
  }
}

process.on('message', (asked: Asked) => void answer(asked));
// The parent is gone or asks for nothing any more. An orderly end would wait for threads that may be deep in Typst.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
