import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

const LOCK = 7_166_131_114;

/**
 * Brings the database that `adminUrl` signs in to (as its owner) to the last of `migrations`; processes that start
 * together wait for each other.
 * @returns the names of the migrations that ran.
 */
export const migrateForward = (adminUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> =>
  withMigrations(adminUrl, migrations, async (source) => {
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  });

/** Takes back every migration that has run, last first. Everything in the tables is lost. */
export const migrateBack = (adminUrl: string, migrations: readonly MigrationClass[]): Promise<void> =>
  withMigrations(adminUrl, migrations, async (source) => {
    const ran: unknown[] = await source.query('select 1 from migrations');
    for (const _ of ran) await source.undoLastMigration({ transaction: 'each' });
  });

/** The names of migrations that the database has run and this program does not know: its data is of a newer version. */
export const unknownMigrations = (adminUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> =>
  withMigrations(adminUrl, migrations, async (source) => {
    const known = new Set(migrations.map((migration) => migration.name));
    const exists: { found: boolean }[] = await source.query(
      `select to_regclass('public.migrations') is not null as found`,
    );
    if (exists[0]?.found !== true) return [];
    const ran: { name: string }[] = await source.query('select name from migrations order by id');
    return ran.map((row) => row.name).filter((name) => !known.has(name));
  });

async function withMigrations<T>(
  adminUrl: string,
  migrations: readonly MigrationClass[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: [...migrations],
    applicationName: 'rtc-migrations',
    extra: { max: 2 },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(source);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
