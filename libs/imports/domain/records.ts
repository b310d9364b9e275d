import { asWritten } from '#i18n';
import { cleanLine, type FieldProblem } from '#kernel';
import type { ImportColumn, RecordValues } from '../import-kind.js';
import { LONGEST_CELL } from '../reading/sheet.js';
import { readDate } from './dates.js';
import type { MappedColumn } from './import.entity.js';

/** Words in a cell that empty the field; a blank cell leaves it as it is. */
const CLEARS = new Set(['#clear', '#effacer', '#مسح']);
/** What spreadsheets show where a formula failed, or was never worked out. */
const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!)$/;
/** The sign in a text where its bytes were no letter. */
const UNREADABLE = '\uFFFD';

export interface ReadRecord {
  readonly values: RecordValues;
  readonly problems: readonly FieldProblem[];
}

/**
 * A row as the record that it stands for: texts cleaned, dates read, what is blank absent. `path` of a problem is a
 * key.
 */
export function recordOf(
  cells: readonly string[],
  mapping: readonly MappedColumn[],
  columns: readonly ImportColumn[],
): ReadRecord {
  const values: Record<string, string | null> = {};
  const problems: FieldProblem[] = [];
  mapping.forEach(({ key, order }, at) => {
    const cell = cells[at] ?? '';
    if (key === null || cell.trim() === '') return;
    const problem = problemOf(cell);
    const value = problem === null ? cleanLine(asWritten(cell.trim())) : '';
    if (problem !== null) problems.push({ path: key, code: `imports.${problem}` });
    else if (CLEARS.has(value.toLowerCase())) values[key] = null;
    else if (value === '') return;
    else if (columns.some((column) => column.key === key && column.type === 'date')) {
      const read = readDate(value, order ?? 'day-first');
      if ('date' in read) values[key] = read.date;
      else problems.push({ path: key, code: `imports.${read.problem}` });
    } else values[key] = value;
  });
  return { values, problems };
}

function problemOf(cell: string): 'cell-too-long' | 'cell-error' | 'cell-unreadable' | null {
  if (cell.length > LONGEST_CELL) return 'cell-too-long';
  if (ERROR.test(cell.trim())) return 'cell-error';
  return cell.includes(UNREADABLE) ? 'cell-unreadable' : null;
}
