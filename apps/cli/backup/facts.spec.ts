import { missingFrom, type Copy, type Facts } from './facts.js';

const THEN: Facts = {
  migrations: ['Foundation1', 'Audit2'],
  tables: {
    'exams.response': { rows: 400, kept: true },
    'queue.outbox': { rows: 30, kept: false },
  },
  audit: [
    { stream: 1, sequence: 7, hash: 'a7' },
    { stream: 2, sequence: 0, hash: '00' },
  ],
  log: { size: 3, root: 'r3' },
};

/** A copy in which the exam went on for a while after the facts were taken. */
const LATER: Facts = {
  migrations: ['Foundation1', 'Audit2'],
  tables: { 'exams.response': { rows: 420, kept: true }, 'queue.outbox': { rows: 2, kept: false } },
  audit: [],
  log: { size: 4, root: 'r4' },
};

const copyWith = (facts: Facts, more: Partial<Copy> = {}): Copy => ({
  facts,
  entryHash: (stream, sequence) => Promise.resolve(stream === 1 && sequence === 7 ? 'a7' : null),
  rootAt: (size) => Promise.resolve(size === 3 ? 'r3' : null),
  ...more,
});

describe('Held against what was there when a backup began, a copy', () => {
  it('is whole where what is kept has as many rows or more and both chains pass through the same points', async () => {
    expect(await missingFrom(copyWith(LATER), THEN)).toEqual([]);
  });

  it('lacks rows where a table that only grows has shrunk; one that is cleared may shrink', async () => {
    const fewer = { ...LATER, tables: { ...LATER.tables, 'exams.response': { rows: 399, kept: true } } };
    expect(await missingFrom(copyWith(fewer), THEN)).toEqual(['exams.response: 399 rows instead of 400 or more']);
  });

  it('lacks a table or a migration that is not there', async () => {
    const { 'queue.outbox': _gone, ...tables } = LATER.tables;
    const less = { ...LATER, tables, migrations: ['Foundation1'] };
    expect(await missingFrom(copyWith(less), THEN)).toEqual(['migration Audit2: not there', 'queue.outbox: not there']);
  });

  it.each([['b7'], [null]])('has another audit trail where the entry at its end has the hash %s', async (hash) => {
    expect(await missingFrom(copyWith(LATER, { entryHash: () => Promise.resolve(hash) }), THEN)).toEqual([
      'audit trail, stream 1: entry 7 is missing or another',
    ]);
  });

  it.each([['r4'], [null]])('has another log where the root at its size is %s', async (root) => {
    expect(await missingFrom(copyWith(LATER, { rootAt: () => Promise.resolve(root) }), THEN)).toEqual([
      'log: no checkpoint of 3 leaves, or another root',
    ]);
  });
});
