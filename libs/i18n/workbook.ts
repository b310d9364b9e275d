import { neutralised, type Cell } from './csv.js';
import { CONTENT_TYPES, RELATIONS, STYLES, STYLE_OF, WORKBOOK_RELATIONS, workbookXml } from './workbook-parts.js';

export interface WorkbookSettings {
  readonly title: string;
  readonly rightToLeft: boolean;
}

const LONGEST_TITLE = 31;

/** The file within a workbook that holds its rows, between a head and a foot. */
export const SHEET_PART = 'xl/worksheets/sheet1.xml';
export const SHEET_FOOT = '</sheetData></worksheet>';

/** The files of a workbook of one sheet besides that of its rows, by name (ECMA-376). */
export function workbookParts({ title }: WorkbookSettings): readonly (readonly [name: string, text: string])[] {
  const plain = title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, LONGEST_TITLE);
  return [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['xl/workbook.xml', workbookXml(escaped(plain))],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS],
    ['xl/styles.xml', STYLES],
  ];
}

export const sheetHead = ({ rightToLeft }: WorkbookSettings): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"${
    rightToLeft ? ' rightToLeft="1"' : ''
  }><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;

/** A row by its number from 1; the first names the columns. Texts stay texts, whatever is in them. */
export const sheetRow = (cells: readonly Cell[], number: number): string =>
  `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${lettersOf(at)}${number}`, number === 1)).join('')}</row>`;

/** Marks a text that begins like a formula as text, like the apostrophe that a spreadsheet hides. */
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

/** Leaves out what XML cannot hold, and keeps what looks like an escaped letter of a workbook from becoming one. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => XML[sign] ?? sign);
