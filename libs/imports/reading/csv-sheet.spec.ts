import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSheet } from './open-sheet.js';
import type { SheetRow } from './sheet.js';

/** محمد in Windows-1256. */
const MOHAMED = Buffer.from([0xe3, 0xcd, 0xe3, 0xcf]);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('Separated values', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'values '));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function read(content: Buffer | string) {
    const path = join(folder, 'list.csv');
    await writeFile(path, content);
    const sheet = await openSheet(path);
    const rows: SheetRow[] = [];
    for await (const portion of sheet.rows()) rows.push(...portion);
    return { form: sheet.form, rows };
  }

  // Pit 12.
  it('of plain letters over 70 KB and Arabic of Windows-1256 after them are read by the whole file', async () => {
    const plain = Array.from({ length: 3_000 }, (_, at) => `AB-${at};Officer number ${at}\r\n`).join('');
    expect(plain.length).toBeGreaterThan(70_000);
    const { form, rows } = await read(Buffer.concat([latin1(`Matricule;Nom\r\n${plain}`), latin1('ZZ-1;'), MOHAMED]));
    expect(form).toMatchObject({ encoding: 'windows-1256' });
    expect(rows.at(-1)).toEqual({ number: 3_002, cells: ['ZZ-1', 'محمد'] });
  });

  it.each([
    [
      'French with accents, also in capitals',
      latin1('Nom;Prénom\r\nNDIAYE;ÉLÉONORE\r\nBÂ;Aïcha à Thiès'),
      'windows-1252',
    ],
    ['Spanish', latin1('Nombre;Año\r\nNúñez;María José'), 'windows-1252'],
    ['Arabic beside French', Buffer.concat([latin1('Pr\xe9nom;Nom\r\nH\xe9l\xe8ne;'), MOHAMED]), 'windows-1256'],
    ['one word of UTF-8', Buffer.from('Nom\r\nمحمد'), 'utf-8'],
    ['plain letters', Buffer.from('Nom\r\nAmal'), 'utf-8'],
  ])('in %s are told apart', async (_what, content, encoding) => {
    expect((await read(content)).form).toMatchObject({ encoding });
  });

  it('number rows as spreadsheets do, whatever lines their cells have, and pass over blank ones', async () => {
    const { rows } = await read('Nom;Note\r\nAmal;"a\nb\nc"\r\n;\r\n\r\nBadr;"say ""so"""\r\n');
    expect(rows).toEqual([
      { number: 1, cells: ['Nom', 'Note'] },
      { number: 2, cells: ['Amal', 'a\nb\nc'] },
      { number: 5, cells: ['Badr', 'say "so"'] },
    ]);
  });

  it.each([
    ['Nom;Note\r\nAmal;a,b,c\r\nBadr;d,e', ';'],
    ['Nom,Note\r\n"Alaoui, Amal",x', ','],
    ['Nom\tNote\r\na;b\tx', '\t'],
    ['sep=;\r\nNom;Note,x\r\na;b', ';'],
    ['Nom\r\nAmal', ','],
  ])('%j are separated by %j', async (content, separator) => {
    expect((await read(content)).form).toMatchObject({ separator });
  });

  it('leave out the line that says how they are separated', async () => {
    expect((await read('sep=;\r\nNom;Note\r\na;b')).rows[0]).toEqual({ number: 1, cells: ['Nom', 'Note'] });
  });

  it('keep a quotation mark that stands within a word', async () => {
    expect((await read('Nom;Note\r\nAmal dite "Zahra";x')).rows[1]?.cells).toEqual(['Amal dite "Zahra"', 'x']);
  });

  it.each([
    ['a field of ten megabytes', `Nom;Note\r\nAmal;${'x'.repeat(10_000_000)}`, 'row-too-long', { row: 2 }],
    ['a quotation mark that is never closed', 'Nom;Note\r\nAmal;"x\r\nBadr;y', 'quote-not-closed', { row: 2 }],
    ['zeros as a program has them', Buffer.from([1, 0, 0, 2, 0, 0, 3, 0, 0]), 'not-a-sheet', {}],
  ])('with %s are refused, with the row', async (_what, content, reason, variables) => {
    await expect(read(content)).rejects.toMatchObject({ code: `imports.${reason}`, variables });
  });

  it('hold no letter that a database does not take', async () => {
    const { rows } = await read(Buffer.from('Nom\nA\u{1F600}l', 'utf16le').subarray(0, -4));
    expect(rows.every(({ cells }) => cells.every((cell) => cell.isWellFormed() && !cell.includes('\0')))).toBe(true);
  });
});
