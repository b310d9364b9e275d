import { setTimeout as sleep } from 'node:timers/promises';
import { Owner } from '../support/owner.js';

/** How much each candidate had acknowledged before the database's log had reached a position. */
interface Sample {
  readonly acknowledged: readonly number[];
  readonly lsn: bigint;
}

/** PostgreSQL writes a position as two halves in hexadecimal digits. */
function position(lsn: string): bigint {
  const [high = '', low = ''] = lsn.split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** Notes again and again what is acknowledged and, after that, how far the log has come. */
export async function sampleUntil(
  pause: AbortSignal,
  databaseAdminUrl: string,
  acknowledged: () => number[],
): Promise<Sample[]> {
  const owner = await Owner.of(databaseAdminUrl);
  const samples: Sample[] = [];
  while (!pause.aborted) {
    const counts = acknowledged();
    const [row] = await owner.rows<{ lsn: string }>('select pg_current_wal_insert_lsn()::text as lsn');
    samples.push({ acknowledged: counts, lsn: position(row?.lsn ?? '') });
    await sleep(5);
  }
  await owner.close();
  return samples;
}

/** What was acknowledged for certain before a position of the log. */
export const lastBefore = (samples: readonly Sample[], lsn: string): readonly number[] =>
  samples.findLast((sample) => sample.lsn <= position(lsn))?.acknowledged ?? [];
