import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Owner } from '../support/owner.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { Program } from './programs.js';

const LONG = 300_000;

describe('what cannot start says so in one line', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rtc-start-'));
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test(
    'where the disk is full',
    async () => {
      expect(await Program.startOnDisk(folder, 16).ended()).toEqual({
        code: 1,
        said: expect.stringMatching(
          /^The disk under \S+ is full: 1[5-7] MB are free, 200 MB are needed\. Make room and start again\.\n$/,
        ),
      });
    },
    LONG,
  );

  test(
    'where the data is of a newer version',
    async () => {
      const centre: RunningCentre = await startCentre({ demo: false });
      const owner = await Owner.of(centre.databaseAdminUrl);
      await owner.rows(`insert into migrations (timestamp, name) values (2999000000000, 'Tomorrow2999000000000')`);
      await owner.close();
      const restart = centre.restart().catch((failure: unknown) => String(failure));
      const lines = String(await restart)
        .split('\n')
        .filter((line) => line !== '' && !line.includes(' …'));
      await centre.stop();
      expect(lines).toEqual([
        'Error: The centre did not start:',
        'The data is of a newer version of the centre (it knows Tomorrow2999000000000); start that version.',
      ]);
    },
    LONG,
  );
});
