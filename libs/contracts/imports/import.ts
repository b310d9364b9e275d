import { z } from 'zod';
import { Id, Instant, StateCode } from '../common/index.js';

export const ImportStatus = z
  .enum([
    'uploading',
    'reading',
    'unreadable',
    'mapping',
    'checking',
    'checked',
    'running',
    'stopped',
    'done',
    'undoing',
    'undone',
    'cancelled',
  ])
  .meta({ id: 'ImportStatus' });

export const RowVerdict = z.enum(['new', 'change', 'same', 'doubtful', 'faulty']).meta({ id: 'RowVerdict' });
export const RowOutcome = z.enum(['entered', 'changed', 'undone', 'kept']).meta({ id: 'RowOutcome' });
export const DateOrder = z.enum(['day-first', 'month-first']).meta({ id: 'DateOrder' });

/** The kind of record that a list brings, `<library>.<noun>`. */
export const ImportKind = z
  .string()
  .max(60)
  .regex(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
  .meta({ id: 'ImportKind', examples: ['identity.officer'] });

/** A field that a column may fill. `name` is in the language of the reader. */
const Field = z.strictObject({
  key: z.string(),
  name: z.string(),
  type: z.enum(['text', 'date']),
  required: z.boolean(),
});

/** A column of the file, and how it is understood; a column without `key` is left aside. */
const Column = z.strictObject({
  title: z.string(),
  /** The first values in it; none in a list of imports. */
  samples: z.array(z.string()),
  filled: z.number().int(),
  key: z.string().nullable(),
  /** For dates; null where the values leave open which is the day and which the month. */
  order: DateOrder.nullable(),
  /** Whether values of both orders stand in it. */
  ordersMixed: z.boolean(),
});

const Progress = z.strictObject({
  done: z.number().int(),
  of: z.number().int(),
  /** Null until a first portion shows how fast it goes. */
  secondsLeft: z.number().int().nullable(),
});

const count = z.number().int();

/** How many rows got each verdict, and what became of those brought in. `waiting`: good rows that are not in yet. */
const Counts = z.strictObject({
  new: count,
  change: count,
  same: count,
  doubtful: count,
  faulty: count,
  waiting: count,
  entered: count,
  changed: count,
  undone: count,
  kept: count,
});

/** A file that is being imported. `allowed` holds the operations that are open to the reader now. */
export const Import = z
  .strictObject({
    id: Id,
    kind: ImportKind,
    stateCode: StateCode.nullable(),
    fileName: z.string().nullable(),
    /** SHA-256. */
    digest: z.string().nullable(),
    status: ImportStatus,
    failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    format: z.enum(['csv', 'xlsx']).nullable(),
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252']).nullable(),
    notes: z.array(z.enum(['merged-cells', 'more-sheets', 'macros', 'links'])),
    fields: z.array(Field),
    columns: z.array(Column),
    rows: z.number().int(),
    counts: Counts,
    progress: Progress.nullable(),
    /** An earlier import of the very same file. */
    sameFileAs: Id.nullable(),
    startedAt: Instant,
    /** Since when its rows and its file are gone; counts and digest stay. */
    rowsGoneAt: Instant.nullable(),
    allowed: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'Import' });

const Problem = z.strictObject({
  /** The field; null where the whole row is meant. */
  key: z.string().nullable(),
  code: z.string(),
  /** In the language of the reader. */
  message: z.string(),
});

const Candidate = z.strictObject({ id: Id, shown: z.record(z.string(), z.string().nullable()) });

/** A row of the file. `cells` are its columns in their order. */
export const ImportRow = z
  .strictObject({
    /** As spreadsheets number it. */
    number: z.number().int(),
    cells: z.array(z.string()),
    verdict: RowVerdict.nullable(),
    outcome: RowOutcome.nullable(),
    problems: z.array(Problem),
    /** Records that it may be about, where somebody must decide. */
    candidates: z.array(Candidate),
    choice: z.string().nullable(),
    subjectId: Id.nullable(),
    /** Grows with each correction of the row. */
    version: z.number().int(),
  })
  .meta({ id: 'ImportRow' });

export type Import = z.output<typeof Import>;
export type ImportRow = z.output<typeof ImportRow>;
export type ImportStatus = z.output<typeof ImportStatus>;
export type RowVerdict = z.output<typeof RowVerdict>;
export type RowOutcome = z.output<typeof RowOutcome>;
export type DateOrder = z.output<typeof DateOrder>;
