import { csvOf, type Cell } from '#i18n/web';
import { useTexts } from '../i18n/index.js';
import type { AnyColumn } from './column.js';

/** The formats in which a list can be exported. */
export const SHEETS = ['csv', 'xlsx'] as const;
export type SheetForm = (typeof SHEETS)[number];

/** Hands a file to the browser to keep. */
function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The items as rows, with a cell for each column that has a text; the first row holds the titles. */
export function rowsOf<T>(columns: readonly AnyColumn<T>[], items: readonly T[]): Cell[][] {
  const written = columns.flatMap(({ title, text }) => (text === undefined ? [] : [{ title, text }]));
  return [written.map(({ title }) => title), ...items.map((item) => written.map(({ text }) => text(item)))];
}

/** Saves items as a sheet of the columns shown, in the reader's language. */
export function useSheet<T>(name: string, columns: readonly AnyColumn<T>[]) {
  const { language } = useTexts();
  return async (form: SheetForm, items: readonly T[]): Promise<void> => {
    const rows = rowsOf(columns, items);
    const file = `${name}-${new Date().toISOString().slice(0, 10)}.${form}`;
    if (form === 'csv') {
      const sheet = csvOf(rows, language === 'en' ? ',' : ';');
      download(file, new Blob([sheet], { type: 'text/csv;charset=utf-8' }));
      return;
    }
    const { workbookOf } = await import('./workbook.js');
    download(file, await workbookOf(rows, { title: name, rightToLeft: language === 'ar' }));
  };
}
