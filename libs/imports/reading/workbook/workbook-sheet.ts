import type { Sheet, SheetNote, SheetRow } from '../sheet.js';
import { readNumberFormats } from './number-formats.js';
import { readSharedStrings } from './shared-strings.js';
import { WorkbookArchive } from './workbook-archive.js';
import { partsOf, type WorkbookParts } from './workbook-parts.js';
import { WorksheetReading } from './worksheet-reading.js';

/**
 * The first visible sheet of a workbook (ECMA-376). Macros and links to other workbooks are left aside: nothing of them
 * is run or followed, and the values that they last gave are read.
 * @throws FileRefused
 */
export async function openWorkbook(path: string): Promise<Sheet> {
  const archive = await WorkbookArchive.open(path);
  try {
    const parts = await partsOf(archive);
    const notes = new Set(notesOf(archive, parts));
    return {
      form: { format: 'xlsx' },
      rows: () => rowsOf(archive, parts, notes),
      notes: () => [...notes],
      close: async () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function* rowsOf(
  archive: WorkbookArchive,
  { sheet, strings, styles, from1904 }: WorkbookParts,
  notes: Set<SheetNote>,
): AsyncGenerator<readonly SheetRow[], void> {
  const reading = new WorksheetReading({
    strings: await readSharedStrings(strings === null ? null : await archive.text(strings)),
    formats: await readNumberFormats(styles === null ? null : await archive.text(styles)),
    from1904,
  });
  const pieces = await archive.text(sheet);
  if (!pieces) return;
  for await (const piece of pieces) {
    const rows = reading.take(piece);
    if (rows.length > 0) yield rows;
  }
  reading.end();
  if (reading.hasMerged) notes.add('merged-cells');
}

function notesOf(archive: WorkbookArchive, { visibleSheets }: WorkbookParts): SheetNote[] {
  const names = archive.names();
  const notes: SheetNote[] = [];
  if (visibleSheets > 1) notes.push('more-sheets');
  if (names.some((name) => name.endsWith('vbaproject.bin'))) notes.push('macros');
  if (names.some((name) => name.includes('/externallinks/'))) notes.push('links');
  return notes;
}
