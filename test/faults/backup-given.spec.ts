import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, query, type TestDatabase } from '#testing';
import { run } from './programs.js';

const LONG = 120_000;

describe('a centre over a database server of its own', () => {
  let folder: string;
  let database: TestDatabase;
  const backup = () => join(folder, 'backup');
  const settings = (data: string, more = {}) => ({
    DATA_DIR: join(folder, data),
    DATABASE_URL: database.url,
    DATABASE_ADMIN_URL: database.adminUrl,
    ...more,
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rtc-given-'));
    await chmod(folder, 0o755);
    database = await freshDatabase();
  }, LONG);
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test(
    'is backed up by a role that may replicate, and is no superuser',
    async () => {
      const owner = new URL(database.adminUrl);
      const name = `${owner.pathname.slice(1)}_backup`;
      await query(database.adminUrl, `create role ${name} login password 'Rabat2013' in role pg_read_all_data`);
      Object.assign(owner, { username: name, password: 'Rabat2013' });
      const asBackupRole = settings('data', { DATABASE_ADMIN_URL: owner.href });
      try {
        const refused = await run(asBackupRole, 'backup', backup());
        expect(refused.code).toBe(1);
        expect(refused.said.trimEnd().split('\n').at(-1)).toBe(
          `The server at ${owner.host} does not let "${name}" copy it: give that role REPLICATION; where the server is managed, use its point-in-time recovery and --without-database here (docs/operations.md).`,
        );
        expect(existsSync(backup())).toBe(false);

        await query(database.adminUrl, `alter role ${name} replication bypassrls`);
        expect(await run(asBackupRole, 'backup', backup())).toMatchObject({ code: 0 });
      } finally {
        await query(database.adminUrl, `drop role ${name}`);
      }
    },
    LONG,
  );

  test(
    'is not restored where no server was brought back first',
    async () => {
      expect(await run({ DATA_DIR: join(folder, 'restored') }, 'restore', backup())).toEqual({
        code: 1,
        said: 'The backup is of a database server of its own: bring that back first, then set DATABASE_URL and DATABASE_ADMIN_URL and restore again (docs/operations.md).\n',
      });
    },
    LONG,
  );

  test(
    'is restored beside a server that holds what was backed up',
    async () => {
      const { code, said } = await run(settings('restored'), 'restore', backup());
      expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('Verified: ') });
    },
    LONG,
  );

  test(
    'is not restored beside one that lacks a row of it, nor started over what that left',
    async () => {
      const rows = `insert into identity.state (code, name, time_zone) values ('zz', '{}', 'UTC')`;
      await query(database.adminUrl, rows);
      const later = join(folder, 'later');
      expect(await run(settings('data'), 'backup', later)).toMatchObject({ code: 0 });
      await query(database.adminUrl, `delete from identity.state where code = 'zz'`);
      const { code, said } = await run(settings('lacking'), 'restore', later);
      expect(code).toBe(1);
      expect(said).toContain('identity.state: 0 rows instead of 1 or more\n');
      const started = await run(settings('lacking'), 'start');
      expect(started.code).toBe(1);
      expect(started.said).toContain('did not come to its end');
    },
    LONG,
  );
});
