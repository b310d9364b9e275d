import type { QueryRunner } from 'typeorm';
import { freshDatabase, query, type TestDatabase } from '#testing';
import { digestOf, type Definition, type Kind } from './definitions/definition.js';
import { migrateForward, type MigrationClass } from './migrator.js';

const { DefinitionsApart1763000001500: Apart } = await import('../../migrations/1763000001500-definitions-apart.js');

const definition = (kind: Kind, name: string, text: string): Definition => ({ kind, name, text, path: `${name}.sql` });
const migration = (name: string, ...statements: readonly string[]): MigrationClass =>
  class {
    name = name;
    async up(runner: QueryRunner): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }
  };

const Shelf = migration(
  'Shelf1999000000000',
  `create schema shelf; grant usage on schema shelf to rtc_app;
   create table shelf.book (id integer primary key, title text not null, pages integer not null);
   grant select on shelf.book to rtc_app;
   alter table shelf.book enable row level security;
   insert into shelf.book values (1, 'Ports', 90), (2, 'Borders', 400)`,
);
const isLong = (limit: number): Definition =>
  definition(
    'function',
    'shelf.is_long',
    `create or replace function shelf.is_long(pages integer) returns boolean language sql immutable return pages > ${limit};
     revoke execute on function shelf.is_long from public; grant execute on function shelf.is_long to rtc_app;`,
  );
const readLong = definition(
  'policy',
  'shelf.book.read_long',
  'create policy read_long on shelf.book for select using (shelf.is_long(pages));',
);
const longBook = definition(
  'view',
  'shelf.long_book',
  `create view shelf.long_book with (security_invoker = true) as
     select id, title from shelf.book where shelf.is_long(pages); grant select on shelf.long_book to rtc_app;`,
);

/** An empty database beside those of the migrated template, for its owner and for the application. */
async function emptyDatabase(server: TestDatabase, name: string, owner?: string) {
  await query(server.adminUrl, `create database ${name} ${owner === undefined ? '' : `owner ${owner}`}`);
  const at = (url: string): string => Object.assign(new URL(url), { pathname: name }).href;
  const drop = () => query(server.adminUrl, `drop database ${name} with (force)`);
  return { url: at(server.url), adminUrl: at(server.adminUrl), drop };
}

describe('The database is brought forward', () => {
  let server: TestDatabase;
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  const bring = (migrations: readonly MigrationClass[], definitions: readonly Definition[]): Promise<string[]> =>
    migrateForward(database.adminUrl, [Apart, ...migrations], definitions);
  const ask = (sql: string) => query(database.adminUrl, sql);
  const seen = async () => (await query(database.url, 'select title from shelf.long_book order by id')).map(titleOf);
  const titleOf = (row: Record<string, unknown>) => row['title'];

  beforeAll(async () => {
    server = await freshDatabase();
  }, 60_000);
  afterAll(() => server.drop());
  beforeEach(async () => {
    database = await emptyDatabase(server, `forward_${process.pid}`);
    await bring([Shelf], [isLong(100), readLong, longBook]);
  });
  afterEach(() => database.drop());

  it('with functions, views and policies in the order in which they name each other', async () => {
    expect(await seen()).toEqual(['Borders']);
  });

  it('by what has changed alone', async () => {
    const rowsOf = () =>
      ask(`select oid::regprocedure::text as name, xmin::text from pg_proc
      where pronamespace::regnamespace::text = 'shelf' order by 1`);
    const before = await rowsOf();
    await bring([Shelf], [isLong(50), readLong, longBook]);
    const after = await rowsOf();
    const changed = after.filter(({ xmin }, place) => xmin !== before[place]?.['xmin']).map(({ name }) => name);
    expect(changed).toEqual(['shelf.is_long(integer)']);
    expect(await seen()).toEqual(['Ports', 'Borders']);
    expect(await ask(`select digest from public.definitions where name = 'shelf.is_long'`)).toEqual([
      { digest: digestOf(isLong(50)) },
    ]);
  });

  it('not at all where nothing has changed', async () => {
    const counted = () =>
      ask('select pg_current_xact_id_if_assigned() is null as none, count(*)::int from pg_policies');
    const before = await ask(`select max(xmin::text::bigint) from public.definitions`);
    expect(await bring([Shelf], [isLong(100), readLong, longBook])).toEqual([]);
    expect(await ask(`select max(xmin::text::bigint) from public.definitions`)).toEqual(before);
    expect(await counted()).toMatchObject([{ none: true }]);
  });

  it('over a function with other parameters, and what rests on it stands on the new one', async () => {
    const wider = definition(
      'function',
      'shelf.is_long',
      `create or replace function shelf.is_long(pages integer, than integer default 50) returns boolean
         language sql immutable return pages > than;
       revoke execute on function shelf.is_long from public; grant execute on function shelf.is_long to rtc_app;`,
    );
    await bring([Shelf], [wider, readLong, longBook]);
    expect(await seen()).toEqual(['Ports', 'Borders']);
    expect(await ask(`select count(*)::int from pg_proc where proname = 'is_long'`)).toEqual([{ count: 1 }]);
    expect(await ask('select count(*)::int from pg_policies where schemaname = $$shelf$$')).toEqual([{ count: 1 }]);
  });

  it('over a function with another result', async () => {
    const named = (result: string, value: string) =>
      definition(
        'function',
        'shelf.greeting',
        `create or replace function shelf.greeting() returns ${result} language sql return ${value};`,
      );
    await bring([Shelf], [isLong(100), readLong, longBook, named('text', `'hello'`)]);
    await bring([Shelf], [isLong(100), readLong, longBook, named('integer', '7')]);
    expect(await ask('select shelf.greeting() as said')).toEqual([{ said: 7 }]);
  });

  it('without a grant that its file gives no more', async () => {
    const closed = isLong(100).text.replace(/grant execute.*$/, '');
    await bring([Shelf], [{ ...isLong(100), text: closed }, longBook]);
    await expect(query(database.url, 'select shelf.is_long(7)')).rejects.toThrow('permission denied for function');
  });

  it('without what has no file any more', async () => {
    await bring([Shelf], []);
    expect(
      await ask(`select proname as name from pg_proc where pronamespace = 'shelf'::regnamespace
        union all select relname from pg_class where relnamespace = 'shelf'::regnamespace and relkind = 'v'
        union all select polname from pg_policy where polrelid = 'shelf.book'::regclass`),
    ).toEqual([]);
  });

  it('without what a migration made and no file is of', async () => {
    const Former = migration('Former1999000000004', 'create function shelf.former() returns integer return 1');
    await bring([Shelf, Former], [isLong(100), readLong, longBook]);
    expect(await ask(`select count(*)::int from pg_proc where proname = 'former'`)).toEqual([{ count: 0 }]);
  });

  it('by a migration that changes columns on which views and policies rest', async () => {
    const InSheets = migration(
      'InSheets1999000000001',
      'alter table shelf.book add sheets integer; update shelf.book set sheets = pages / 2',
      'alter table shelf.book drop pages; alter table shelf.book alter title type varchar(40)',
    );
    const bySheets = (one: Definition): Definition => ({ ...one, text: one.text.replace('(pages)', '(sheets * 2)') });
    expect(await bring([Shelf, InSheets], [isLong(100), bySheets(readLong), bySheets(longBook)])).toHaveLength(1);
    expect(await seen()).toEqual(['Borders']);
    expect(await ask(`select relforcerowsecurity as forced from pg_class where oid = 'shelf.book'::regclass`)).toEqual([
      { forced: true },
    ]);
  });

  it('whole or not at all', async () => {
    const Fourth = migration('Fourth1999000000002', `insert into shelf.book values (3, 'Seals', 10)`);
    const broken = definition('view', 'shelf.broken', 'create view shelf.broken as select nothing from shelf.book;');
    await expect(bring([Shelf, Fourth], [isLong(50), readLong, longBook, broken])).rejects.toThrow(
      'shelf.broken.sql: column "nothing" does not exist',
    );
    expect(await ask('select count(*)::int from shelf.book')).toEqual([{ count: 2 }]);
    expect(await seen()).toEqual(['Borders']);
  });

  it('but not by a file that makes something else than it is named after', async () => {
    const misnamed = definition('function', 'shelf.is_short', 'create function shelf.other() returns int return 1;');
    await expect(bring([Shelf], [misnamed])).rejects.toThrow('shelf.is_short.sql makes no function shelf.is_short');
  });

  it('but not over a function that an index stands on', async () => {
    await ask('create index long on shelf.book (shelf.is_long(pages))');
    await bring([Shelf], [isLong(90), readLong, longBook]);
    const other = isLong(90).text.replace('(pages integer)', '(sheets integer)').replace('pages >', 'sheets >');
    await expect(bring([Shelf], [{ ...isLong(90), text: other }, readLong, longBook])).rejects.toThrow(
      'index shelf.long depends on function shelf.is_long(integer)',
    );
    expect(await seen()).toEqual(['Borders']);
  });

  it('once, by whoever comes first', async () => {
    const Fourth = migration('Fourth1999000000002', `insert into shelf.book values (3, 'Seals', 1000)`);
    const both = await Promise.all([1, 2].map(() => bring([Shelf, Fourth], [isLong(60), readLong, longBook])));
    expect(both.flat()).toEqual(['Fourth1999000000002']);
    expect(await seen()).toEqual(['Ports', 'Borders', 'Seals']);
  });
});

/** Managed databases give an owner who is no superuser, whom forced row-level security binds too. */
describe('Where the owner of the database is no superuser', () => {
  let server: TestDatabase;
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  const name = `plain_migrator_${process.pid}`;

  beforeAll(async () => {
    server = await freshDatabase();
    await query(server.adminUrl, `create role ${name} login createrole password 'plain'`);
    database = await emptyDatabase(server, name, name);
  }, 60_000);
  afterAll(async () => {
    await database.drop();
    await query(server.adminUrl, `drop role ${name}`);
    await server.drop();
  });

  it('a migration sees every row, and no table is open afterwards', async () => {
    const asOwner = Object.assign(new URL(database.adminUrl), { username: name, password: 'plain' }).href;
    const Longer = migration('Longer1999000000003', 'update shelf.book set pages = pages + 20');
    const known = [isLong(100), readLong, longBook];
    await migrateForward(asOwner, [Apart, Shelf], known);
    await migrateForward(asOwner, [Apart, Shelf, Longer], known);
    expect(await query(database.adminUrl, 'select pages from shelf.book order by id')).toEqual([
      { pages: 110 },
      { pages: 420 },
    ]);
    expect(
      await query(database.adminUrl, `select relforcerowsecurity as forced from pg_class where relname = 'book'`),
    ).toEqual([{ forced: true }]);
  });
});
