import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Run = z.object({ processes: z.record(z.string(), z.object({ pid: z.number() })) });

/** The pid of a process that is noted in run.json of a data directory, or undefined. */
export function notedPid(dataDirectory: string, name: string): number | undefined {
  const run = Run.parse(JSON.parse(readFileSync(join(dataDirectory, 'run.json'), 'utf8')));
  return run.processes[name]?.pid;
}

/** The command of a process, by its pid; nothing where it has ended. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
