import type { QueryRunner } from 'typeorm';
import { appliedDefinitions } from './applied-definitions.js';
import { drop } from './definition-catalogue.js';

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relrowsecurity`;

/**
 * Drops the views and policies that rest on tables until they are applied again, so that a migration may change tables.
 * Without policies an owner who is no superuser would see no row, so tables do not bind their owner meanwhile.
 */
export async function setAside(runner: QueryRunner): Promise<void> {
  const applied = await appliedDefinitions(runner);
  if (!applied) return;
  await drop(
    runner,
    [...applied.values()].filter(({ kind }) => kind !== 'function'),
  );
  await forEachTable(runner, `${TABLES} and c.relforcerowsecurity`, 'no force row level security');
}

/** Makes row-level security bind the owner of every table that has it. */
export const bindOwners = (runner: QueryRunner): Promise<void> =>
  forEachTable(runner, `${TABLES} and not c.relforcerowsecurity`, 'force row level security');

async function forEachTable(runner: QueryRunner, tables: string, change: string): Promise<void> {
  const found = await runner.manager.query<{ name: string }[]>(tables);
  for (const { name } of found) await runner.query(`alter table ${name} ${change}`);
}
