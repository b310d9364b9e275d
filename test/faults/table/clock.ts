import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testRedisUrl } from '#testing';
import { Owner } from '../../support/owner.js';
import { simply, type Fault } from './fault.js';

const LIBRARIES = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].map((machine) =>
  join('/usr/lib', machine, 'faketime/libfaketimeMT.so.1'),
);
const A_WHILE_MS = 3_000;
const file = (folder: string): string => join(folder, 'clock');

const setTo = (folder: string, minutes: number): Promise<void> =>
  writeFile(file(folder), `${minutes < 0 ? '' : '+'}${minutes * 60}`);

/** Settings that make a program read the time of day from a file; it still measures correctly how long things take. */
async function clockOf(folder: string): Promise<Record<string, string>> {
  const library = LIBRARIES.find((path) => existsSync(path));
  if (!library) throw new Error('libfaketime is missing (Debian: apt install faketime)');
  await setTo(folder, 0);
  return {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file(folder),
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}

/** The clock of api, worker and PostgreSQL. Redis does not start under it; its jobs bear the times of their senders. */
export const clock: Fault = {
  name: 'the clock 20 min ahead, then 10 behind, then right',
  remedy: null,
  surround: async (folder) => {
    const read = await clockOf(folder);
    const script = new URL('clocked-postgres.mjs', import.meta.url);
    const server = fork(script, [join(folder, 'database'), JSON.stringify(read)], { execArgv: [] });
    const [database] = (await Promise.race([once(server, 'message'), once(server, 'exit')])) as [unknown];
    if (typeof database !== 'object') throw new Error('PostgreSQL did not start under a clock of its own');
    return {
      settings: { ...read, ...database, REDIS_URL: await testRedisUrl() },
      end: async () => {
        const gone = once(server, 'exit');
        server.disconnect();
        await gone;
      },
    };
  },
  arrange: simply(async ({ centre, folder }) => {
    const owner = await Owner.of(centre.databaseAdminUrl);
    for (const minutes of [20, -10, 0]) {
      await setTo(folder, minutes);
      await sleep(A_WHILE_MS);
      const [row] = await owner.rows<{ now: Date }>('select clock_timestamp() as now');
      const ahead = Math.round(((row?.now.getTime() ?? 0) - Date.now()) / 60_000);
      if (ahead !== minutes) throw new Error(`PostgreSQL is ${ahead} minutes ahead, not ${minutes}`);
    }
    await owner.close();
  }),
};
