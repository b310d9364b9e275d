import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataSource, type QueryRunner } from 'typeorm';
import { testDatabase } from '#testing';
import { applyDefinitions } from './apply-definitions.js';
import { standing } from './definition-catalogue.js';
import { inOrderOfUse } from './definition-order.js';
import { keyOf, type Definition } from './definition.js';
import { definitionsOfLibraries } from './definitions-of-libraries.js';

const HEADS = {
  function: (name: string) => `create or replace function ${name}(`,
  view: (name: string) => `create view ${name} with (security_invoker = true) as`,
  policy: (name: string) => {
    const [schema = '', table = '', policy = ''] = name.split('.');
    return `create policy ${policy} on ${schema}.${table} `;
  },
};
const TEXTS = `
  select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') as text
    from pg_proc p where p.pronamespace::regnamespace::text !~ '^(pg_|information_schema|public)' and p.prokind = 'f'
  union all
  select c.oid::regclass::text, pg_get_viewdef(c.oid) || c.reloptions::text || c.relacl::text
    from pg_class c where c.relkind = 'v' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|public)'
  union all
  select format('%s.%s.%s', schemaname, tablename, policyname), to_jsonb(p)::text from pg_policies p order by 1`;

describe('The files of definitions', () => {
  const database = testDatabase();
  const definitions = definitionsOfLibraries();
  let source: DataSource;
  let runner: QueryRunner;

  beforeAll(async () => {
    source = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
    runner = source.createQueryRunner();
  });
  beforeEach(() => runner.startTransaction());
  afterEach(() => runner.rollbackTransaction());
  afterAll(async () => {
    await runner.release();
    await source.destroy();
  });

  it('are one for each function, view and policy of the database', async () => {
    const there = await standing(runner);
    expect(there.map(keyOf).sort()).toEqual(definitions.map(keyOf).sort());
    expect(there.length).toBeGreaterThan(150);
  });

  it('stand where they are read', () => {
    const libraries = fileURLToPath(new URL('../../', import.meta.url));
    const files = readdirSync(libraries, { recursive: true }).map(String);
    expect(files.filter((file) => /^\w+\/sql\/.*\.\w+$/.test(file)).sort()).toEqual(
      definitions.map(({ path }) => path).sort(),
    );
  });

  it('say what stands in the database', async () => {
    const before: unknown[] = await runner.query(TEXTS);
    await applyDefinitions(runner, definitions, { anew: true });
    expect(await runner.query(TEXTS)).toEqual(before);
  });

  it('have bodies that PostgreSQL understands', async () => {
    await runner.query('set local check_function_bodies = on');
    const refused: string[] = [];
    for (const { path, text } of inOrderOfUse(definitions.filter(({ kind }) => kind === 'function'))) {
      await runner.query('savepoint body');
      await runner.query(text).catch(async (failure: unknown) => {
        refused.push(`${path}: ${String(failure)}`);
        await runner.query('rollback to savepoint body');
      });
    }
    expect(refused).toEqual([]);
  });

  it.each(definitions.map((one): [string, Definition] => [one.path, one]))(
    '%s says what it is for and makes one thing, named as the file is',
    (_path, { kind, name, text }) => {
      const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
      expect(first).toMatch(/^-- [A-Z].*[.:]/);
      const head = HEADS[kind](name).trim();
      expect(rest.find((line) => !line.startsWith('--'))?.slice(0, head.length)).toBe(head);
      expect(text.match(/^(create|alter|drop) /gm)).toEqual(['create ']);
      for (const [, named] of text.matchAll(/ on (?:function )?([a-z_]+\.[a-z_]+)[^;]*\b(?:to rtc_app|from public);/g))
        if (kind !== 'policy') expect(named).toBe(name);
    },
  );

  it.each(definitions.filter(({ text }) => text.includes('security definer')).map(({ path, text }) => [path, text]))(
    '%s, which works in the name of the owner, says where names are looked up',
    (_path, text) => {
      expect(text).toMatch(/set search_path = (''|pg_catalog)/);
    },
  );
});
