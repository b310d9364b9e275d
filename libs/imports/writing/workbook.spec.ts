import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Cell } from '#i18n';
import { openSheet } from '../reading/open-sheet.js';
import { workbookOf } from './workbook.js';

describe('A workbook that the centre writes', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'written '));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function written(...rows: Cell[][]) {
    const path = join(folder, 'list.xlsx');
    await pipeline(
      workbookOf(Readable.from(rows), { title: 'Liste: a/b', rightToLeft: true }),
      createWriteStream(path),
    );
    const sheet = await openSheet(path);
    const found: (readonly string[])[] = [];
    for await (const portion of sheet.rows()) found.push(...portion.map(({ cells }) => cells));
    await sheet.close();
    return found;
  }

  it('comes back as it was written, in both scripts', async () => {
    const rows = [
      ['Matricule', 'Nom', 'Note'],
      ['0000123', 'يوسف العلوي', 'a\nb <&> "c" _x000D_ '],
      ['AB-1', '', 'x'],
    ];
    expect(await written(...rows)).toEqual(rows);
  });

  it.each(['=1+1', '+212661', '@SUM(A1)', '\u200b=cmd|x', '＝1'])(
    'holds %j as a text and never as a formula',
    async (text) => {
      expect(await written(['Nom'], [text])).toEqual([['Nom'], [text]]);
    },
  );

  it('leaves out what no workbook can hold', async () => {
    expect(await written(['Nom'], ['a\u0000\u0007b\uFFFF'])).toEqual([['Nom'], ['ab']]);
  });

  it('ends with an error where a row cannot be read', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ['Nom'];
      throw new Error('gone');
    }
    const content = workbookOf(rows(), { title: 'x', rightToLeft: false });
    await expect(pipeline(content, createWriteStream(join(folder, 'cut.xlsx')))).rejects.toThrow('gone');
  });
});
