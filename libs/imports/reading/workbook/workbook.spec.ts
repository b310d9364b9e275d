import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook, type WorkbookTraits } from '../testing/spoilt-workbook.js';
import { openSheet } from '../open-sheet.js';
import type { SheetRow } from '../sheet.js';

const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const styles = (...formats: string[]): string =>
  `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>
   <cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`;

describe('A workbook', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'مصنف '));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function read(traits: WorkbookTraits) {
    const path = join(folder, 'list.xlsx');
    await writeWorkbook(path, traits);
    return rowsOf(path);
  }

  async function rowsOf(path: string) {
    const sheet = await openSheet(path);
    const rows: SheetRow[] = [];
    try {
      for await (const portion of sheet.rows()) rows.push(...portion);
    } finally {
      await sheet.close();
    }
    return { rows, notes: sheet.notes() };
  }
  const cells = async (traits: WorkbookTraits) => (await read(traits)).rows.map((row) => row.cells);

  // Pit 10.
  it('gives a number as its format shows it: a service number keeps its zeros', async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>123</v></c><c r="B1" s="2"><v>123</v></c><c r="C1" s="3"><v>7</v></c><c r="D1"><v>123</v></c><c r="E1" s="4"><v>1.5</v></c></row>`;
    expect(await cells({ rows, styles: styles('0000000', '&quot;MA-&quot;0000', '00\\-00', '#,##0.00') })).toEqual([
      ['0000123', 'MA-0123', '00-07', '123', '1.5'],
    ]);
  });

  it.each([
    ['of 1900', '', [['1988-02-29', '1900-02-28', '1900-03-01', '1988-02-29T12:30:00']]],
    ['of 1904', '<workbookPr date1904="1"/>', [['1992-03-01', '1904-02-29', '1904-03-02', '1992-03-01T12:30:00']]],
  ])('reads dates by the calendar %s', async (_which, workbook, expected) => {
    const date = (column: string, serial: number) => `<c r="${column}1" s="1"><v>${serial}</v></c>`;
    const rows = `<row r="1">${date('A', 32_202)}${date('B', 59)}${date('C', 61)}${date('D', 32_202.520833333)}</row>`;
    expect(await cells({ rows, workbook, styles: styles() })).toEqual(expected);
  });

  it('takes the kept value of a formula, and shows as an error what was never worked out', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>Amal</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>1+1</f></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="b"><v>1</v></c></row>`;
    expect(await cells({ rows })).toEqual([['Amal', '2', '#VALUE!', '#REF!', 'TRUE']]);
  });

  it('joins the pieces of a formatted text and leaves its readings out', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c></row>`;
    const strings = ['</t><r><t>Ben</t></r><r><t>nani_x000D_</t></r><rPh><t>x</t></rPh><t>'];
    expect(await cells({ rows, strings })).toEqual([['Bennani\r']]);
  });

  it('finds cells and rows that do not say where they stand', async () => {
    expect(await read({ rows: `<row><c><v>1</v></c></row><row/><row><c r="C3"><v>3</v></c></row>` })).toMatchObject({
      rows: [
        { number: 1, cells: ['1'] },
        { number: 3, cells: ['', '', '3'] },
      ],
    });
  });

  // Pit 13.
  it('of three officers, with columns formatted to the last row, has three rows, within seconds', async () => {
    const formatted = (number: number) => `<row r="${number}"><c r="A${number}" s="1"/></row>`;
    function* rows() {
      yield `<row r="1">${inline('A1', 'Nom')}</row>`;
      for (const number of [2, 3, 4]) yield `<row r="${number}">${inline(`A${number}`, `Officer ${number}`)}</row>`;
      for (let number = 5; number <= 1_048_576; number += 4_096) {
        yield Array.from({ length: Math.min(4_096, 1_048_577 - number) }, (_, at) => formatted(number + at)).join('');
      }
    }
    const path = join(folder, 'formatted.xlsx');
    await writeWorkbook(path, { rows: rows(), styles: styles('@') });
    const began = Date.now();
    const found = await rowsOf(path);
    expect(found.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 60_000);

  it('says that cells are merged, that there are macros, or links to others', async () => {
    const found = await read({
      rows: `<row r="1">${inline('A1', 'Nom')}</row>`,
      afterRows: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      more: { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<x/>' },
    });
    expect(found.notes.toSorted()).toEqual(['links', 'macros', 'merged-cells']);
  });

  it('cuts a cell of forty thousand letters, so that whoever checks it sees it', async () => {
    const [[cell = ''] = []] = await cells({ rows: `<row r="1">${inline('A1', 'x'.repeat(40_000))}</row>` });
    expect(cell).toHaveLength(4_001);
  });

  it.each<[string, WorkbookTraits, string]>([
    ['shrinks as nothing honest does', { rows: ['<row>', ' '.repeat(30_000_000), '</row>'] }, 'workbook-unsafe'],
    ['defines entities', { rows: '', beforeSheet: '<!DOCTYPE x [<!ENTITY a "b">]>' }, 'workbook-unsafe'],
    ['is not well formed', { rows: '<row><c></row>' }, 'workbook-broken'],
    ['has more columns than any list', { rows: `<row r="1">${inline('ZZ1', 'x')}</row>` }, 'too-many-columns'],
  ])('that %s is refused', async (_what, traits, reason) => {
    await expect(read(traits)).rejects.toMatchObject({ code: `imports.${reason}` });
  });

  it.each([
    ['another archive', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]), 'not-a-sheet'],
    ['an archive that was cut off', Buffer.from('PK\u0003\u0004 and no more'), 'workbook-broken'],
    ['a workbook of before 2007', Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'old-or-locked-workbook'],
    ['a picture', Buffer.from('89504E470D0A1A0A0000000D49484452', 'hex'), 'not-a-sheet'],
    ['a page', Buffer.from('<html><table><tr><td>x</td></tr></table></html>'), 'not-a-sheet'],
    ['nothing', Buffer.alloc(0), 'sheet-empty'],
  ])('that is %s is refused, whatever its name says', async (_what, content, reason) => {
    const path = join(folder, 'lies.xlsx');
    await writeFile(path, content);
    await expect(openSheet(path)).rejects.toMatchObject({ code: `imports.${reason}` });
  });

  it('that is separated values in truth is read as such', async () => {
    const path = join(folder, 'lies.xlsx');
    await writeFile(path, 'Nom;Grade\r\nAmal;1');
    expect((await openSheet(path)).form).toEqual({ format: 'csv', encoding: 'utf-8', separator: ';' });
  });
});
