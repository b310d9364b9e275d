import pg from 'pg';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { listOf, operation } from '#contracts';
import { SYSTEM_SCOPE, UnitOfWork, createDataSource, requestContext, type RequestContext } from '#database';
import { newId, type Language } from '#kernel';
import { testDatabase } from '#testing';
import { byName, describeList, inOrderOf } from '../index.js';
import { encodeCursor } from '../operations/paging.js';

const listOfficers = operation({
  id: 'test.list-officers',
  method: 'GET',
  path: '/officers',
  summary: 'Officers',
  allow: 'public',
  ...listOf(
    z.strictObject({ latin: z.string(), rank: z.number().nullable(), agency: z.string(), headOfAgency: z.string() }),
    { state: z.string().optional(), agency: z.string().optional() },
    { counted: ['state', 'agency'], sorted: ['name', 'rank', 'agency'], usual: 'name' },
  ),
});

interface Row {
  readonly latin: string;
  readonly rank: number | null;
  readonly agency: string;
  readonly headOfAgency: string;
}

const OFFICERS = describeList<Row>()(listOfficers, {
  select: 'o.name_latin as latin, o.rank, o.agency',
  beside: {
    select: 'head.name as "headOfAgency"',
    join: `left join (select agency, max(name_latin) as name from test.officer
      where agency in (select agency from page) group by agency) head on head.agency = page.agency`,
  },
  from: 'test.officer o',
  given: { longest: 'integer' },
  where: 'length(o.name_latin) <= $longest',
  key: { by: 'o.id', type: 'uuid' },
  filters: {
    state: { type: 'text', where: 'o.state = $value' },
    agency: { type: 'text', where: 'o.agency = $value' },
  },
  sorted: {
    name: byName('o'),
    rank: { by: 'o.rank', type: 'integer', nullable: true },
    agency: inOrderOf(['police', 'customs'], 'o.agency'),
  },
  counted: { state: 'o.state', agency: 'o.agency' },
});

const TABLE = `create schema test;
  create table test.officer (id uuid primary key, name_ar text, name_latin text, rank integer, state text, agency text)`;

const given = { longest: 100 };

describe('A list', () => {
  const database = testDatabase();
  let source: DataSource;
  let work: UnitOfWork;

  beforeAll(async () => {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(TABLE);
    await client.end();
    source = await createDataSource({ url: database.adminUrl, poolSize: 1 }).initialize();
    work = new UnitOfWork(source);
  });
  beforeEach(() => work.runAs(SYSTEM_SCOPE, () => work.query('delete from test.officer')));
  afterAll(() => source.destroy());

  const enter = (
    officers: readonly { ar?: string; latin?: string; rank?: number; state?: string; agency?: string }[],
  ) =>
    work.runAs(SYSTEM_SCOPE, async () => {
      for (const { ar = 'ا', latin = 'a', rank = null, state = 'ma', agency = 'police' } of officers)
        await work.query('insert into test.officer values ($1, $2, $3, $4, $5, $6)', [
          newId(),
          ar,
          latin,
          rank,
          state,
          agency,
        ]);
    });

  type Asked = Omit<Parameters<typeof OFFICERS.page>[1], 'given'>;

  const read = (asked: Asked, language: Language = 'fr') =>
    requestContext.run({ language } as RequestContext, () =>
      work.runAs(SYSTEM_SCOPE, () => OFFICERS.page(work, { ...asked, given })),
    );

  async function readAll(asked: Asked, language: Language = 'fr') {
    const found: Row[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await read({ ...asked, cursor }, language);
      found.push(...page.items);
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  }

  it('shows everybody once, page after page, those without a rank last in either direction', async () => {
    const ranks = [3, undefined, 1, undefined, 2, 1, undefined];
    await enter(ranks.map((rank, at) => ({ latin: `officer ${at}`, ...(rank === undefined ? {} : { rank }) })));
    const up = await readAll({ sort: 'rank', limit: 2 });
    expect(up.map(({ rank }) => rank)).toEqual([1, 1, 2, 3, null, null, null]);
    expect(new Set(up.map(({ latin }) => latin)).size).toBe(7);
    const down = await readAll({ sort: '-rank', limit: 2 });
    expect(down.map(({ rank }) => rank)).toEqual([3, 2, 1, 1, null, null, null]);
    expect(new Set(down.map(({ latin }) => latin)).size).toBe(7);
  });

  it('is sorted by the rules of the reader: letters with marks among those without, and by Arabic names for Arabic', async () => {
    await enter([
      { latin: 'Zahra', ar: 'أحمد' },
      { latin: 'Émile', ar: 'هالة' },
      { latin: 'Driss', ar: 'ابراهيم' },
      { latin: 'fatima', ar: 'إدريس' },
    ]);
    const inFrench = await readAll({ limit: 3 });
    expect(inFrench.map(({ latin }) => latin)).toEqual(['Driss', 'Émile', 'fatima', 'Zahra']);
    const inArabic = await readAll({ limit: 3 }, 'ar');
    // ابراهيم, أحمد, إدريس, هالة: hamza tells alif from alif only where nothing else does.
    expect(inArabic.map(({ latin }) => latin)).toEqual(['Driss', 'Zahra', 'fatima', 'Émile']);
  });

  it('goes on in the order in which it began, where the reader changes the language between two pages', async () => {
    await enter([
      { latin: 'A', ar: 'ج' },
      { latin: 'B', ar: 'ب' },
      { latin: 'C', ar: 'ا' },
    ]);
    const first = await read({ limit: 2 }, 'fr');
    const second = await read({ limit: 2, cursor: first.nextCursor ?? '' }, 'ar');
    expect([...first.items, ...second.items].map(({ latin }) => latin)).toEqual(['A', 'B', 'C']);
  });

  it('is sorted by a few words in the order of these, and other words come last', async () => {
    const agencies = ['customs', 'navy', 'police', 'customs'];
    await enter(agencies.map((agency, at) => ({ agency, latin: `officer ${at}` })));
    const up = (await readAll({ sort: 'agency', limit: 1 })).map(({ agency }) => agency);
    expect(up).toEqual(['police', 'customs', 'customs', 'navy']);
    const down = (await readAll({ sort: '-agency', limit: 1 })).map(({ agency }) => agency);
    expect(down).toEqual(['customs', 'customs', 'police', 'navy']);
  });

  it('looks up beside a page what its rows need, in the order of these, and shows nothing that it was not asked', async () => {
    await enter([
      { latin: 'A', agency: 'police', rank: 3 },
      { latin: 'B', agency: 'customs', rank: 2 },
      { latin: 'C', agency: 'police', rank: 1 },
    ]);
    const page = await read({ sort: '-rank', limit: 2 });
    expect(page.items).toEqual([
      { latin: 'A', rank: 3, agency: 'police', headOfAgency: 'C' },
      { latin: 'B', rank: 2, agency: 'customs', headOfAgency: 'B' },
    ]);
    expect((await read({ sort: '-rank', limit: 2, cursor: page.nextCursor ?? '' })).items).toEqual([
      { latin: 'C', rank: 1, agency: 'police', headOfAgency: 'C' },
    ]);
  });

  it('does not take as given what one of its filters is called', () => {
    const described = () =>
      describeList<Row>()(listOfficers, {
        select: 'o.name_latin as latin, o.rank, o.agency, null as "headOfAgency"',
        from: 'test.officer o',
        given: { state: 'text' },
        key: { by: 'o.id', type: 'uuid' },
        filters: { state: { type: 'text', where: 'o.state = $value' }, agency: 'elsewhere' },
        sorted: {
          name: byName('o'),
          rank: { by: 'o.rank', type: 'integer' },
          agency: { by: 'o.agency', type: 'text' },
        },
        counted: { state: 'o.state', agency: 'o.agency' },
      });
    expect(described).toThrow('$state');
  });

  it('counts the values of a filter while the other filters hold, and what it shows', async () => {
    await enter([
      { state: 'ma', agency: 'police' },
      { state: 'ma', agency: 'customs' },
      { state: 'tn', agency: 'police' },
      { state: 'ml', agency: 'customs', latin: 'a'.repeat(101) },
    ]);
    const page = await read({ limit: 1, state: 'ma', count: true, counts: ['state', 'agency'] });
    expect(page).toMatchObject({
      total: 2,
      counts: { state: { ma: 2, tn: 1 }, agency: { police: 1, customs: 1 } },
    });
  });

  it('of those that are meant shows these alone, the best first, or as it is sorted', async () => {
    await enter([{ latin: 'A' }, { latin: 'B' }, { latin: 'C' }]);
    const rows = await work.runAs(SYSTEM_SCOPE, () =>
      work.query<{ id: string; name: string }>('select id, name_latin as name from test.officer order by name_latin'),
    );
    const [a = '', , c = ''] = rows.map(({ id }) => id);
    expect((await readAll({ limit: 1, among: [c, a] })).map(({ latin }) => latin)).toEqual(['C', 'A']);
    expect((await readAll({ limit: 1, among: [c, a], sort: 'name' })).map(({ latin }) => latin)).toEqual(['A', 'C']);
    expect((await read({ limit: 1, among: [c, a], count: true })).total).toBe(2);
    expect(await readAll({ limit: 1, among: [] })).toEqual([]);
  });

  describe('refuses a cursor', () => {
    const wrongCursor = { fields: [{ path: 'query.cursor', code: 'http.fields.wrong-cursor' }] };

    it('of another order', async () => {
      await enter([{ rank: 1 }, { rank: 2 }]);
      const { nextCursor } = await read({ sort: 'rank', limit: 1 });
      await expect(read({ sort: 'name', limit: 1, cursor: nextCursor ?? '' })).rejects.toMatchObject(wrongCursor);
    });

    it.each([
      ['without keys', { order: 'fr rank', keys: [] }],
      ['with a word for a number', { order: 'fr rank', keys: ['false', 'one', newId()] }],
      ['with a number that no integer holds', { order: 'fr rank', keys: ['false', '99999999999', newId()] }],
      ['with an id that is none', { order: 'fr rank', keys: ['false', '1', 'id'] }],
      ['in a language that there is not', { order: 'de rank', keys: ['false', '1', newId()] }],
      ['that is no text', { order: 'fr rank', keys: 'false' }],
    ])('%s', async (_, made) => {
      await expect(read({ sort: 'rank', limit: 1, cursor: encodeCursor(made) })).rejects.toMatchObject(wrongCursor);
    });
  });
});
