import type { QueryRunner } from 'typeorm';
import { digestOf, keyOf, type Definition, type Key } from './definition.js';
import type { Standing } from './definition-catalogue.js';

/** What was applied last: the digest of its text, and how it is dropped. */
export interface Applied extends Standing {
  readonly digest: string;
}

/** What the database has on record; null before the migration that makes the table. */
export async function appliedDefinitions(runner: QueryRunner): Promise<Map<Key, Applied> | null> {
  const [table] = await runner.manager.query<{ exists: boolean }[]>(
    `select to_regclass('public.definitions') is not null as exists`,
  );
  if (table?.exists !== true) return null;
  const rows = await runner.manager.query<Applied[]>('select kind, name, identity, digest from public.definitions');
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Records what stands now: all of `definitions`, and nothing else. */
export async function noteApplied(
  runner: QueryRunner,
  definitions: readonly Definition[],
  identities: ReadonlyMap<Key, string>,
): Promise<void> {
  const rows = definitions.map((definition) => {
    const { kind, name } = definition;
    return { kind, name, identity: identities.get(keyOf(definition)), digest: digestOf(definition) };
  });
  await runner.query('delete from public.definitions');
  await runner.query(
    `insert into public.definitions (kind, name, identity, digest)
     select kind, name, identity, digest from jsonb_to_recordset($1::jsonb)
       as row (kind text, name text, identity text, digest text)`,
    [JSON.stringify(rows)],
  );
}
