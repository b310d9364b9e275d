import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { openSheet } from './open-sheet.js';
import type { SheetRow } from './sheet.js';

const FOLDER = fileURLToPath(new URL('../../../test/fixtures/imports', import.meta.url));

const TITLES = ['Matricule', 'Nom (arabe)', 'Nom (latin)', 'Date de naissance', 'Téléphone', 'Remarque du service'];
const NOTE = 'première ligne\nseconde ligne';
const YOUSSEF = ['0000123', 'يوسف العلوي', 'Youssef El Alaoui', '1988-02-29', '+212661000001', NOTE];
const FATIMA = [
  'AB-124',
  'فاطمة الزهراء بنّاني',
  'Fatima-Zahra Bennani',
  '1990-12-31',
  '+212661000002',
  'dite "Zahra"; Rabat, Salé',
];
const MOUSSA = ['AB-125', 'موسى تراوري', 'Moussa Traoré', '2014-01-02', '+22370000003'];
/** Dates as LibreOffice shows them in separated values. */
const SHOWN = { '1988-02-29': '29/02/1988', '1990-12-31': '31/12/1990', '2014-01-02': '02/01/2014' };

const ARABIC = [TITLES, YOUSSEF, FATIMA, MOUSSA];
const FRENCH = [
  TITLES,
  ['0000123', 'Youssef El Alaoui', 'Hélène Diallo', ...YOUSSEF.slice(3)],
  ['AB-124', 'Aïcha Ouédraogo', ...FATIMA.slice(2)],
  ['AB-125', 'François N’Diaye', ...MOUSSA.slice(2)],
];
const asShown = (rows: readonly string[][]): string[][] =>
  rows.map((cells) => cells.map((cell) => (cell in SHOWN ? SHOWN[cell as keyof typeof SHOWN] : cell)));

const CSV = { format: 'csv' };
const XLSX = { form: { format: 'xlsx' }, notes: [], rows: ARABIC };

/** For each file: how it is made, what is noted of it, and its rows. */
const FILES: Readonly<Record<string, { form: object; notes: string[]; rows: string[][] }>> = {
  'gnumeric-2007.xlsx': XLSX,
  'gnumeric-2010.xlsx': XLSX,
  'libreoffice.xlsx': XLSX,
  'libreoffice-ooxml.xlsx': XLSX,
  'openpyxl.xlsx': XLSX,
  'openpyxl-1904.xlsx': XLSX,
  'openpyxl-merged.xlsx': { ...XLSX, notes: ['merged-cells'] },
  'xlsxwriter-inline.xlsx': XLSX,
  'xlsxwriter-formulas.xlsx': XLSX,
  'libreoffice-1256-semicolon.csv': {
    form: { ...CSV, encoding: 'windows-1256', separator: ';' },
    notes: [],
    rows: asShown(ARABIC),
  },
  'libreoffice-utf8-comma.csv': {
    form: { ...CSV, encoding: 'utf-8', separator: ',' },
    notes: [],
    rows: asShown(ARABIC),
  },
  'libreoffice-utf16-tab.csv': {
    form: { ...CSV, encoding: 'utf-16le', separator: '\t' },
    notes: [],
    rows: asShown(ARABIC),
  },
  'utf16-be-bom-tab.txt': { form: { ...CSV, encoding: 'utf-16be', separator: '\t' }, notes: [], rows: ARABIC },
  'utf16-le-bom-tab.txt': { form: { ...CSV, encoding: 'utf-16le', separator: '\t' }, notes: [], rows: ARABIC },
  'utf16-le-plain-comma.csv': { form: { ...CSV, encoding: 'utf-16le', separator: ',' }, notes: [], rows: ARABIC },
  'utf8-bom-semicolon.csv': { form: { ...CSV, encoding: 'utf-8', separator: ';' }, notes: [], rows: ARABIC },
  'utf8-comma.csv': { form: { ...CSV, encoding: 'utf-8', separator: ',' }, notes: [], rows: ARABIC },
  'utf8-unix-lines.csv': { form: { ...CSV, encoding: 'utf-8', separator: ';' }, notes: [], rows: ARABIC },
  'windows-1252-comma.csv': { form: { ...CSV, encoding: 'windows-1252', separator: ',' }, notes: [], rows: FRENCH },
  'windows-1256-semicolon.csv': { form: { ...CSV, encoding: 'windows-1256', separator: ';' }, notes: [], rows: ARABIC },
};

async function read(path: string) {
  const sheet = await openSheet(path);
  const rows: SheetRow[] = [];
  for await (const portion of sheet.rows()) rows.push(...portion);
  await sheet.close();
  // A blank cell at the end of a row may or may not be written.
  const cells = rows.map((row) => row.cells.slice(0, row.cells.findLastIndex((cell) => cell !== '') + 1));
  return { form: sheet.form, notes: sheet.notes(), rows: cells, numbers: rows.map(({ number }) => number) };
}

describe('One list of officers', () => {
  it.each(Object.entries(FILES))('is read as it was written from %s', async (name, expected) => {
    expect(await read(join(FOLDER, name))).toEqual({ ...expected, numbers: [1, 2, 3, 4] });
  });

  it('is expected of every file that is kept for it', () => {
    const kept = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(kept.toSorted()).toEqual(Object.keys(FILES).toSorted());
  });
});
