import type { FieldProblem, StateCode } from '#kernel';

/** The columns of a list of officers, by their keys. */
export const OFFICER_COLUMNS = [
  'serviceNumber',
  'nameAr',
  'nameLatin',
  'sex',
  'birthDate',
  'spokenLanguages',
  'email',
  'phone',
  'signInName',
  'rank',
  'agency',
  'post',
  'function',
  'language',
] as const;
export type OfficerColumn = (typeof OFFICER_COLUMNS)[number];

/** A row as it was written: an absent value changes nothing, null clears. Dates are `YYYY-MM-DD`. */
export type OfficerValues = Readonly<Partial<Record<OfficerColumn, string | null>>>;

export interface OfficerRow {
  readonly number: number;
  readonly values: Readonly<Record<string, string | null>>;
  /** What a person decided in doubt: the id of an officer, or `new`. */
  readonly choice: string | null;
}

/** The scope in which rows are checked and brought in: officers of one state. */
export interface IntakeScope {
  readonly stateCode: StateCode;
  /** The person who grants them the role of a trainee. */
  readonly startedBy: string;
}

export interface OfficerCandidate {
  readonly id: string;
  readonly shown: Readonly<Record<'nameAr' | 'nameLatin' | 'serviceNumber' | 'birthDate', string | null>>;
}

/** The findings about a row: whom it is about, what it would do, and what is wrong with it, each with its column. */
export interface CheckedOfficer {
  readonly number: number;
  readonly verdict: 'new' | 'change' | 'same' | 'doubtful' | 'faulty';
  readonly subjectId: string | null;
  /** Two rows about one officer have the same key; null where nothing tells. It is no service number in clear. */
  readonly key: string | null;
  readonly problems: readonly FieldProblem[];
  /** Officers who have the name, for a row that is doubtful. */
  readonly candidates: readonly OfficerCandidate[];
}

/** What became of a row. Service numbers in `before` and `after` are sealed; only `undo` reads them. */
export interface AppliedOfficer {
  readonly number: number;
  readonly subjectId: string;
  readonly outcome: 'entered' | 'changed';
  readonly before: Readonly<Record<string, string | null>>;
  readonly after: Readonly<Record<string, string | null>>;
}
