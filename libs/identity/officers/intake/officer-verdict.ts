import { isDeepStrictEqual } from 'node:util';
import type { FieldProblem } from '#kernel';
import type { KnownOfficer } from './officer-pairing.repository.js';
import type { CheckedOfficer, OfficerCandidate, OfficerRow } from './officer-row.js';
import type { OfficerFields } from './read-officer.js';

/** A row on its way to a verdict. */
export interface RowInHand {
  readonly row: OfficerRow;
  readonly fields: OfficerFields;
  /** What the service number given is found by. */
  readonly index: Buffer | null;
  readonly subject: KnownOfficer | null;
  /** The record that the row has the number of, where that was merged into the subject's. */
  readonly alias?: KnownOfficer | null;
}

/** What a person chose in place of one of the candidates. */
export const NEW = 'new';

/** A row without what it repeats of an alias: the old number, and whatever is kept of that record already. */
export function withoutAlias(fields: OfficerFields, alias: KnownOfficer): OfficerFields {
  const isNews = ([field, value]: [string, unknown]): boolean =>
    field !== 'serviceNumber' && !isDeepStrictEqual(value, alias[field as keyof OfficerFields]);
  return Object.fromEntries(Object.entries(fields).filter(isNews));
}

/** The columns that `fields` would change of an officer, by their names. The number is compared in its one form. */
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
  // A list may name an officer by the old number beside the new one: such a row says nothing, and is not given twice.
  const isEcho = alias != null && changesOf(inHand).length === 0;
  if (subject && !isEcho) return subject.id;
  return index && `number:${index.toString('hex')}`;
}
