import {
  SHEET_FOOT,
  SHEET_PART,
  sheetHead,
  sheetRow,
  workbookParts,
  type Cell,
  type WorkbookSettings,
} from '#i18n/web';
import { zipOf } from './zip.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of one sheet, made of rows, the first of which names the columns. */
export function workbookOf(rows: readonly (readonly Cell[])[], settings: WorkbookSettings): Promise<Blob> {
  const sheet = [sheetHead(settings), ...rows.map((cells, at) => sheetRow(cells, at + 1)), SHEET_FOOT].join('');
  const encoder = new TextEncoder();
  const parts = [...workbookParts(settings), [SHEET_PART, sheet] as const];
  return zipOf(
    parts.map(([name, text]) => ({ name, content: encoder.encode(text) })),
    TYPE,
  );
}
