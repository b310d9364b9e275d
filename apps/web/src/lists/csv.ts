/** A cell of a sheet; null where there is nothing. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE = '\r\n';

/** Marks of direction belong to a screen; in a sheet they would be part of the value. */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Spaces that hold a date together on a screen; a sheet is searched for plain ones. */
const HELD_SPACE = /\u00A0/g;

/** What a spreadsheet would carry out instead of showing (OWASP, "CSV Injection"). */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function written(cell: Cell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replaceAll(DIRECTION, '').replaceAll(HELD_SPACE, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  const quoted = ['"', '\n', '\r', separator].some((mark) => safe.includes(mark)) || safe !== safe.trim();
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a sheet that spreadsheets open as it is: UTF-8 with its mark, CRLF, quoted as RFC 4180 has it. The separator
 * is the one that spreadsheets of the language expect: a comma, or a semicolon where a comma stands in numbers.
 */
export function csvOf(rows: readonly (readonly Cell[])[], separator: ',' | ';'): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, separator)).join(separator));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE).join('');
}
