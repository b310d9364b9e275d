import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { neutralised, type Cell } from '#i18n';
import { CONTENT_TYPES, RELATIONS, STYLES, STYLE_OF, WORKBOOK_RELATIONS, workbookXml } from './workbook-parts.js';

export interface WorkbookSettings {
  readonly title: string;
  readonly rightToLeft: boolean;
}

/** Every workbook says the same, so that the same rows make the same file. */
const MADE = new Date(Date.UTC(2000, 0, 1));
const LONGEST_TITLE = 31;

/** Rows, the first of which names the columns, as a workbook of one sheet (ECMA-376): texts stay texts, whatever is in them. */
export function workbookOf(rows: AsyncIterable<readonly Cell[]>, settings: WorkbookSettings): Readable {
  const zip = new ZipFile();
  const options = { mtime: MADE, forceDosTimestamp: true };
  const title = settings.title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, LONGEST_TITLE);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['xl/workbook.xml', workbookXml(escaped(title))],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS],
    ['xl/styles.xml', STYLES],
  ];
  for (const [name, text] of parts) zip.addBuffer(Buffer.from(text), name, options);
  const sheet = Readable.from(sheetXml(rows, settings.rightToLeft), { objectMode: false });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', options);
  zip.end();
  const output = new Readable().wrap(zip.outputStream);
  // A row that cannot be read ends the file rather than the process.
  sheet.on('error', (error) => output.destroy(error));
  return output;
}

async function* sheetXml(rows: AsyncIterable<readonly Cell[]>, rightToLeft: boolean): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"${
    rightToLeft ? ' rightToLeft="1"' : ''
  }><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    yield rowXml(cells, number);
  }
  yield '</sheetData></worksheet>';
}

const rowXml = (cells: readonly Cell[], number: number): string =>
  `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${lettersOf(at)}${number}`, number === 1)).join('')}</row>`;

/** A text that begins as a formula does is marked as text, as by the apostrophe that a spreadsheet hides. */
function cellXml(cell: Cell, reference: string, isTitle: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  const safe = neutralised(cell);
  const [text, style] =
    safe.startsWith("'") && !cell.startsWith("'") ? [safe.slice(1), STYLE_OF.marked] : [safe, STYLE_OF.text];
  return `<c r="${reference}" s="${isTitle ? STYLE_OF.title : style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** The letters of a column by its place from 0: A, Z, AA. */
function lettersOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : lettersOf(Math.floor(place / 26) - 1) + letter;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is left out; what looks like an escaped letter of a workbook is kept from being one. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => XML[sign] ?? sign);
