/** A row as it stands in the sheet: its number as spreadsheets show it, and the shown form of its cells. */
export interface SheetRow {
  readonly number: number;
  /** A cell that is not there is ''. Dates are ISO 8601; errors of the spreadsheet stand as shown, as `#REF!`. */
  readonly cells: readonly string[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
export type Separator = ',' | ';' | '\t';

/**
 * What readers should know of the file, beside its rows. merged-cells: only the first of them holds the value.
 * more-sheets: the first visible one is read. macros, links: left aside, the values that they gave are read.
 */
export type SheetNote = 'merged-cells' | 'more-sheets' | 'macros' | 'links';

/** The form that a file was found to have. */
export type SheetForm =
  { readonly format: 'csv'; readonly encoding: Encoding; readonly separator: Separator } | { readonly format: 'xlsx' };

/** An open sheet. Its rows are read once, in portions, so that no more than one portion is in memory. */
export interface Sheet {
  readonly form: SheetForm;
  /** Rows with something in them. @throws FileRefused where the file turns out to be spoilt. */
  rows(): AsyncGenerator<readonly SheetRow[], void>;
  /** Complete once every row was read. */
  notes(): readonly SheetNote[];
  close(): Promise<void>;
}

/** Columns past this one are refused: a sheet of people has some dozens. */
export const MOST_COLUMNS = 200;
/** How many letters of a cell are kept; a longer cell is cut here, and whoever checks it sees that it was. */
export const LONGEST_CELL = 4_000;

/** A cell as it is kept: no longer than is looked at, and without characters that no database takes. */
export const cut = (cell: string): string =>
  (cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL + 1) : cell).replaceAll('\0', '').toWellFormed();

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
