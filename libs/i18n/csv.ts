/** A cell of a sheet; null where there is nothing. */
export type Cell = string | number | null;
export type CellSeparator = ',' | ';' | '\t';

export const BYTE_ORDER_MARK = '\uFEFF';
const LINE = '\r\n';

/** Marks of direction are for screens; in a sheet they would be part of the value. */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Spaces that hold a date together on a screen; people search a sheet for plain ones. */
const HELD_SPACE = /\u00A0/g;

const UNSEEN = String.raw`[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zs}\u2800]*`;
const SIGN = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫]`;
/** Text that a spreadsheet would run instead of showing (OWASP, "CSV Injection"), even behind invisible characters. */
const FORMULA = new RegExp(`^${UNSEEN}${SIGN}|^[\\t\\r\\n]`, 'u');
const NEUTRALISED = new RegExp(`^'(?=${UNSEEN}${SIGN}|[\\t\\r\\n])`, 'u');

/** The text of a cell for every sheet that leaves the centre: as people read it, and kept from being run. */
export function neutralised(text: string): string {
  const plain = text.replaceAll(DIRECTION, '').replaceAll(HELD_SPACE, ' ');
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/** Undoes `neutralised`, because a sheet that went out may come back. */
export const asWritten = (text: string): string => text.replace(NEUTRALISED, '');

function written(cell: Cell, separator: CellSeparator): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = neutralised(cell);
  const quoted = ['"', '\n', '\r', separator].some((mark) => safe.includes(mark)) || safe !== safe.trim();
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row with its line end, quoted as RFC 4180 has it. */
export const csvRow = (cells: readonly Cell[], separator: CellSeparator): string =>
  cells.map((cell) => written(cell, separator)).join(separator) + LINE;

/**
 * Rows as a sheet that spreadsheets open as it is: UTF-8 with its mark, CRLF, quoted as RFC 4180 has it. The separator
 * is the one that spreadsheets of the language expect: a comma, or a semicolon where a comma stands in numbers.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], separator: CellSeparator): string =>
  BYTE_ORDER_MARK + rows.map((row) => csvRow(row, separator)).join('');
