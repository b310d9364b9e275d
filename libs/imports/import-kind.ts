import type { FieldProblem, StateCode } from '#kernel';

/** What a column of a list may hold. */
export interface ImportColumn {
  /** The field of the record; `columns.<kind>.<key>` in the texts of imports is its name. */
  readonly key: string;
  /** date: `YYYY-MM-DD` once read, in whatever order of day and month the column has. */
  readonly type: 'text' | 'date';
  /** Whether a list without it cannot be brought in. */
  readonly required: boolean;
  /** Titles that it goes by in lists, in all languages. */
  readonly titles: readonly string[];
}

/** A row as a record: a field without a column or with a blank cell is absent; null clears. */
export type RecordValues = Readonly<Record<string, string | null>>;

export interface RowToCheck {
  readonly number: number;
  readonly values: RecordValues;
  /** What a person decided in doubt: the id of a record, or that it is a new one. */
  readonly choice: string | null;
}

export type Verdict = 'new' | 'change' | 'same' | 'doubtful' | 'faulty';

export interface Candidate {
  readonly id: string;
  /** The facts by which people tell it from others, as the kind shows them. */
  readonly shown: Readonly<Record<string, string | null>>;
}

export interface CheckedRow {
  readonly number: number;
  readonly verdict: Verdict;
  /** The record that the row is about, where one was found. */
  readonly subjectId: string | null;
  /** Two rows about one record have the same key, in whatever spelling; null where nothing tells the record. */
  readonly key: string | null;
  /** `path` names the column by its key. */
  readonly problems: readonly FieldProblem[];
  /** Given for doubtful rows. */
  readonly candidates: readonly Candidate[];
}

/** What became of a row: its record, and the values of its fields before and now. */
export interface AppliedRow {
  readonly number: number;
  readonly subjectId: string;
  readonly outcome: 'entered' | 'changed';
  readonly before: RecordValues;
  readonly after: RecordValues;
}

/** kept: the record was changed since, or something depends on it, so some or all of it stays as it is. */
export interface UndoneRow {
  readonly number: number;
  readonly outcome: 'undone' | 'kept';
}

/** The person in whose name, and the state for which, rows are checked and brought in. */
export interface ImportScope {
  readonly stateCode: StateCode | null;
  readonly startedBy: string;
}

/**
 * A kind of list that can be brought in. `check`, `apply` and `undo` get portions of rows, within a transaction of the
 * scope.
 */
export interface ImportKind {
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  /** Whether lists of this state can be brought in; null means lists of the centre. */
  takes(stateCode: StateCode | null): Promise<boolean>;
  /** The one validator, of the preview and of the run alike. It changes nothing. */
  check(rows: readonly RowToCheck[], scope: ImportScope): Promise<readonly CheckedRow[]>;
  /** Brings in those of `rows` that are new or change something as `check` sees them now, and leaves the others out. */
  apply(rows: readonly RowToCheck[], scope: ImportScope): Promise<readonly AppliedRow[]>;
  undo(rows: readonly AppliedRow[], scope: ImportScope): Promise<readonly UndoneRow[]>;
}
