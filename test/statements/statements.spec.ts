import { readFileSync } from 'node:fs';
import { testDatabase } from '#testing';
import { entityFindings } from './entity-findings.js';
import { findingsOf, type Findings } from './findings.js';
import { listFindings } from './list-findings.js';
import { againstNoted, type Noted } from './noted.js';
import { runningFiles, sourceOf, type Source } from './reading/source.js';

const NOTED = new URL('statements.left.json', import.meta.url);
/** Reading the whole source with its types takes long. */
const LONG_MS = 120_000;

describe('What the centre asks its database', () => {
  const database = testDatabase();
  let source: Source;
  let findings: Findings;

  beforeAll(async () => {
    source = sourceOf(runningFiles());
    findings = await findingsOf(source, database.adminUrl);
  }, LONG_MS);

  it('is understood by the database of the last migration, and answered with the rows that are declared', () => {
    expect(findings.wrong).toEqual([]);
    expect(findings.held).toBeGreaterThan(200);
  });

  it('is put together at run time in those places alone that are noted, which only get fewer', () => {
    expect(againstNoted(findings.left, JSON.parse(readFileSync(NOTED, 'utf8')) as Noted)).toEqual([]);
  });

  it(
    'so are its lists, in every order, with each filter and with all',
    async () => {
      const { held, wrong } = await listFindings(source, database.adminUrl);
      expect(wrong).toEqual([]);
      expect(held).toBeGreaterThan(10);
    },
    LONG_MS,
  );

  it(
    'and what entities say of their tables is so',
    async () => {
      const { held, wrong } = await entityFindings(source, database.adminUrl);
      expect(wrong).toEqual([]);
      expect(held).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});
