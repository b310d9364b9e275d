import { isDeepStrictEqual } from 'node:util';
import type { FieldProblem } from '#kernel';
import type { KnownOfficer } from './officer-pairing.repository.js';
import type { CheckedOfficer, OfficerCandidate, OfficerRow } from './officer-row.js';
import type { OfficerFields } from './read-officer.js';

/** A row on its way to a verdict. */
export interface RowInHand {
  readonly row: OfficerRow;
  readonly fields: OfficerFields;
  /** The index by which the given service number is found. */
  readonly index: Buffer | null;
  readonly subject: KnownOfficer | null;
  /** The record with the row's number, where that record was merged into the subject's. */
  readonly alias?: KnownOfficer | null;
}

/** A person's choice of a new officer in place of a candidate. */
export const NEW = 'new';

/** The fields without what they repeat of an alias: the old number, and every value that record has already. */
export function withoutAlias(fields: OfficerFields, alias: KnownOfficer): OfficerFields {
  const isNews = ([field, value]: [string, unknown]): boolean =>
    field !== 'serviceNumber' && !isDeepStrictEqual(value, alias[field as keyof OfficerFields]);
  return Object.fromEntries(Object.entries(fields).filter(isNews));
}

/** The names of the columns of an officer that `fields` would change. The number is compared in its one form. */
export function changesOf({ fields, index, subject }: Omit<RowInHand, 'row'>): (keyof OfficerFields)[] {
  if (!subject) return [];
  return (Object.keys(fields) as (keyof OfficerFields)[]).filter((field) =>
    field === 'serviceNumber'
      ? !isDeepStrictEqual(index, subject.serviceNumberIndex)
      : !isDeepStrictEqual(fields[field], subject[field]),
  );
}

export function verdictOn(
  inHand: RowInHand,
  problems: readonly FieldProblem[],
  candidates: readonly OfficerCandidate[],
): CheckedOfficer {
  const { row, subject } = inHand;
  const facts = { number: row.number, subjectId: subject?.id ?? null, key: keyOf(inHand), problems, candidates };
  if (problems.length > 0) return { ...facts, verdict: 'faulty' };
  if (candidates.length > 0) return { ...facts, verdict: 'doubtful' };
  if (!subject) return { ...facts, verdict: 'new' };
  return { ...facts, verdict: changesOf(inHand).length > 0 ? 'change' : 'same' };
}

/** Two rows about one officer, or with one number, have one key. */
export function keyOf(inHand: RowInHand): string | null {
  const { subject, alias, index } = inHand;
  // A list may name an officer by the old number beside the new one: such a row says nothing and is no second row.
  const isEcho = alias != null && changesOf(inHand).length === 0;
  if (subject && !isEcho) return subject.id;
  return index && `number:${index.toString('hex')}`;
}
