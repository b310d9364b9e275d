import { query, testDatabase } from '#testing';
import { entityFindings } from './entity-findings.js';
import { findingsOf, type Findings } from './findings.js';
import { againstNoted } from './noted.js';
import { sourceOf, type Source } from './reading/source.js';

/** Reading every type that is needed takes long. */
const LONG_MS = 60_000;
const OFFICERS = 'test/statements/fixtures/officers.ts';
const ENTITY = 'test/statements/fixtures/officer.entity.ts';

describe('A statement over officers', () => {
  const database = testDatabase();
  let source: Source;
  let findings: Findings;

  const run = (sql: string): Promise<unknown> => query(database.adminUrl, sql);
  /** The findings without their line numbers, which mean nothing here. */
  const said = (wrong: readonly string[]): string[] => wrong.map((one) => one.replace(/^.*\.ts:\d+: /, ''));

  beforeAll(async () => {
    source = sourceOf([OFFICERS, ENTITY]);
    await run(`create schema scratch; create table scratch.officer (id uuid primary key, name text not null, band text,
      joined_at timestamptz not null, seats bigint not null, said jsonb not null, tags text[] not null)`);
    findings = await findingsOf(source, database.adminUrl);
  }, LONG_MS);

  it('is held by each of its columns, their types, and what is sent with it', () => {
    expect(said(findings.wrong)).toEqual([
      'column "seats" is declared and not selected',
      'column "name" is selected and not declared',
      'column "seats" is int8, which is given as string, and declared as number',
      'column "joined_at" is timestamptz, which is given as Date, and declared as string',
      'column "said" is jsonb, which is given as JSON, and declared as { on: Date; }',
      'column "tags" is _text, which is given as string[], and declared as number[]',
      'column "band" is text and may be null, and declared as string',
      'column "name" is text and never null, and declared as string | null',
      'parameter $1 is jsonb and given as string[]',
      'parameter $2 is int8 and given as boolean',
      'it takes 2 parameters and is given 1',
    ]);
  });

  it('is found wrong with its place', () => {
    expect(findings.wrong[0]).toMatch(/^test\/statements\/fixtures\/officers\.ts:\d+: column "seats"/);
  });

  it('is noted by its method where it is put together of what nobody knows before', () => {
    const place = `${OFFICERS} WrongOfficers.atRunTime`;
    expect(findings.left.map(({ name }) => name)).toEqual([place]);
    expect(againstNoted(findings.left, { [place]: 1 })).toEqual([]);
    expect(againstNoted(findings.left, {})).toEqual([
      `${place} cannot be held against the database: column is known at run time alone`,
    ]);
    expect(againstNoted(findings.left, { [place]: 2 })).toEqual([`${place}: 1 of 2 are left, so note fewer`]);
  });

  it(
    'of an entity is held by the column, its type, and the type of the property',
    async () => {
      const { wrong } = await entityFindings(source, database.adminUrl);
      expect(said(wrong)).toEqual([
        'column "name" is text, and called integer',
        'name is of column "name", text, which is given as string, and declared as number',
        'column "band" is nullable, and said to be not so',
        'band is of column "band", text, which is null at times, and declared as string',
        'scratch.officer has no column "grade" (grade)',
        'seats is of column "seats", bigint, which is given as string, and declared as number',
        'column "joined_at" must be written and is in no property',
        'column "said" must be written and is in no property',
        'column "tags" must be written and is in no property',
      ]);
    },
    LONG_MS,
  );

  it(
    'names a column that was renamed, in statements, in functions and in entities',
    async () => {
      await run(`create function scratch.bands() returns bigint language plpgsql as $$
      declare
        found_one record;
      begin
        select o.band into found_one from scratch.officer o limit 1;
        if found_one.band is null then return 0; end if;
        return (select count(o.band) from scratch.officer o);
      end $$`);
      expect((await findingsOf(source, database.adminUrl)).wrong).toEqual(findings.wrong);
      await run('alter table scratch.officer rename column band to title');
      const { wrong } = await findingsOf(source, database.adminUrl);
      expect(said(wrong).filter((one) => one === 'column "band" does not exist')).toHaveLength(4);
      expect(wrong).toContain('function scratch.bands: column o.band does not exist');
      expect(said((await entityFindings(source, database.adminUrl)).wrong)).toContain(
        'scratch.officer has no column "band" (band)',
      );
    },
    LONG_MS,
  );
});
