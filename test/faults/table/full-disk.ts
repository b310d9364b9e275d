import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Owner } from '../../support/owner.js';
import { serves, simply, type Fault } from './fault.js';

const FULL_MS = 30_000;
const SEGMENTS = 100;
const BLOCK = Buffer.alloc(1 << 20);

/** Writes until the disk takes nothing more. */
async function fill(path: string): Promise<void> {
  const ballast = await open(path, 'w');
  try {
    for (;;) await ballast.write(BLOCK);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOSPC') throw failure;
  } finally {
    await ballast.close();
  }
}

/** Uses up the segments of its log that PostgreSQL has left, until it finds no room for the next. */
async function useUpTheLog(owner: Owner): Promise<void> {
  for (let segment = 0; segment < SEGMENTS; segment += 1) {
    try {
      await owner.rows('select pg_logical_emit_message(true, $1, $2), pg_switch_wal()', ['ballast', 'x']);
    } catch {
      return;
    }
  }
  throw new Error('The disk was full, and PostgreSQL found room for its log');
}

/** The disk on which the centre keeps everything, its database too. */
export const fullDisk: Fault = {
  name: 'the disk full',
  remedy: 'Make room.',
  // PostgreSQL keeps up to a gigabyte of its log.
  disk: 2_500,
  arrange: simply(async ({ centre }) => {
    const ballast = join(centre.dataDirectory, 'ballast');
    const owner = await Owner.of(centre.databaseAdminUrl);
    await fill(ballast);
    await useUpTheLog(owner);
    await sleep(FULL_MS);
    await owner.close().catch(() => undefined);
    await rm(ballast);
    await serves(centre);
  }),
};
