import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { SHEET_FOOT, SHEET_PART, sheetHead, sheetRow, workbookParts, type Cell, type WorkbookSettings } from '#i18n';

/** Every workbook has the same date, so that the same rows make the same file. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/**
 * Rows, the first of which names the columns, as a workbook of one sheet (ECMA-376): texts stay texts, whatever is in
 * them.
 */
export function workbookOf(rows: AsyncIterable<readonly Cell[]>, settings: WorkbookSettings): Readable {
  const zip = new ZipFile();
  const options = { mtime: MADE, forceDosTimestamp: true };
  for (const [name, text] of workbookParts(settings)) zip.addBuffer(Buffer.from(text), name, options);
  const sheet = Readable.from(sheetXml(rows, settings), { objectMode: false });
  zip.addReadStream(sheet, SHEET_PART, options);
  zip.end();
  const output = new Readable().wrap(zip.outputStream);
  // A row that cannot be read ends the file rather than the process.
  sheet.on('error', (error) => output.destroy(error));
  return output;
}

async function* sheetXml(rows: AsyncIterable<readonly Cell[]>, settings: WorkbookSettings): AsyncGenerator<string> {
  yield sheetHead(settings);
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    yield sheetRow(cells, number);
  }
  yield SHEET_FOOT;
}
