import { z } from 'zod';
import {
  CalendarDate,
  Id,
  Instant,
  Line,
  NamePair,
  CompleteText,
  listOf,
  operation,
  proseOf,
} from '../../common/index.js';

/** The names of the parts of a state may be long; no sign has room for more. */
const LONGEST_NAME = 200;
const Name = Line.max(LONGEST_NAME);

/** The name of a state, an agency, a post or a rank as people give it, in three languages. */
export const GivenName = z.strictObject({ ar: Name, fr: Name, en: Name });

/** Since when nobody is to choose it any more, and why; it stays in every record. */
export const Closing = z.strictObject({ on: CalendarDate, reason: z.string() }).meta({ id: 'Closing' });

export const NewClosing = z.strictObject({ on: CalendarDate, reason: proseOf(1000) }).meta({ id: 'NewClosing' });

/** Merges something, with all that stands under it, into `into`, and closes it from that day on. */
export const NewMerger = NewClosing.extend({ into: Id }).meta({ id: 'NewMerger' });

/** The one into which it was merged. */
export const MergedInto = z.strictObject({ id: Id, name: CompleteText });

export const StructureKind = z.enum(['state', 'agency', 'post', 'rank']).meta({ id: 'StructureKind' });

const Values = z.record(z.string(), z.unknown()).nullable();

/** One change of a state, an agency, a post or a rank. */
export const StructureChange = z
  .strictObject({
    id: Id,
    at: Instant,
    /** As in the audit trail. */
    action: z.string(),
    /** Null where the system did it, and for people whom the reader may not see. */
    by: NamePair.nullable(),
    before: Values,
    after: Values,
  })
  .meta({ id: 'StructureChange' });

export const listStructureChanges = operation({
  id: 'identity.list-structure-changes',
  method: 'GET',
  path: '/structure-changes',
  summary: 'What was changed of a state, an agency, a post or a rank, by whom and why, newest first',
  allow: ['state-admin', 'registrar', 'auditor'],
  ...listOf(
    StructureChange,
    {
      kind: StructureKind,
      /** The id; for a state, its code. */
      id: z.string().max(60),
    },
    { sorted: ['at'], usual: '-at' },
  ),
});

export type Closing = z.output<typeof Closing>;
export type NewClosing = z.output<typeof NewClosing>;
export type NewMerger = z.output<typeof NewMerger>;
export type MergedInto = z.output<typeof MergedInto>;
export type StructureKind = z.output<typeof StructureKind>;
export type StructureChange = z.output<typeof StructureChange>;
