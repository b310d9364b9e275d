import { DataSource, MigrationExecutor, type MigrationInterface, type QueryRunner } from 'typeorm';
import { applyDefinitions } from './definitions/apply-definitions.js';
import type { Definition } from './definitions/definition.js';
import { definitionsOfLibraries } from './definitions/definitions-of-libraries.js';
import { bindOwners, setAside } from './definitions/set-aside.js';

/** Migrations go forward alone: there is no way back but a backup. */
export type MigrationClass = new () => Pick<MigrationInterface, 'name' | 'up'>;

const LOCK = 7_166_131_114;

/**
 * Brings the database that `adminUrl` signs in to (as its owner) to the last of `migrations` and to `definitions`, in one
 * transaction; processes that start together wait for each other.
 * @returns the names of the migrations that ran.
 */
export const migrateForward = (
  adminUrl: string,
  migrations: readonly MigrationClass[],
  definitions: readonly Definition[] = definitionsOfLibraries(),
): Promise<string[]> =>
  withMigrations(adminUrl, migrations, async (source) => {
    const runner = source.createQueryRunner();
    try {
      await runner.startTransaction();
      const ran = await runPending(source, runner);
      await applyDefinitions(runner, definitions, { anew: ran.length > 0 });
      await runner.commitTransaction();
      return ran;
    } catch (failure) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw failure;
    } finally {
      await runner.release();
    }
  });

async function runPending(source: DataSource, runner: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(source, runner);
  // The transaction is the caller's.
  executor.transaction = 'none';
  if ((await executor.getPendingMigrations()).length === 0) return [];
  await setAside(runner);
  const ran = await executor.executePendingMigrations();
  await bindOwners(runner);
  return ran.map(({ name }) => name);
}

/** Empties the database of all that migrations made. Everything in the tables is lost. */
export const migrateBack = (adminUrl: string): Promise<void> =>
  withMigrations(adminUrl, [], async (source) => {
    const made: { statement: string }[] = await source.query(
      `select format('drop schema %I cascade', nspname) as statement from pg_namespace
       where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
       union all select format('drop table public.%I cascade', tablename) from pg_tables where schemaname = 'public'`,
    );
    if (made.length > 0) await source.query(made.map(({ statement }) => statement).join(';'));
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
