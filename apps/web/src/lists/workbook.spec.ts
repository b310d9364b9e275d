import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Cell } from '#i18n/web';
import { workbookOf } from './workbook.js';

/** The files of the workbook by name, unpacked by other software, each checked for its size and its checksum. */
async function filesOf(rows: Cell[][], rightToLeft = false): Promise<Map<string, string>> {
  const blob = await workbookOf(rows, { title: 'people', rightToLeft });
  const zip = await fromBufferPromise(Buffer.from(await blob.arrayBuffer()), { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    expect(entry.crc32).toBe(crc32(content));
    files.set(entry.fileName, content.toString());
  }
  return files;
}
const sheetOf = async (...rows: Cell[][]): Promise<string> =>
  (await filesOf(rows)).get('xl/worksheets/sheet1.xml') ?? '';

describe('a workbook that the browser makes of a list', () => {
  it('is an archive with all that a workbook needs, in the direction of the language', async () => {
    const files = await filesOf([['الاسم'], ['يوسف العلوي']], true);
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('>يوسف العلوي<');
  });

  it('keeps the zeros of a number that is a text, and numbers numbers', async () => {
    const sheet = await sheetOf(['Number', 'People'], ['0000123', 30_000]);
    expect(sheet).toContain('>0000123</t>');
    expect(sheet).toContain('<v>30000</v>');
  });

  it.each(['=1+1', '+212 661', '-1', '@SUM(A1)', '\u200b=1+1', '\ufeff\u2060@a', '＝1+1', '\t=1'])(
    'holds %j as a marked text and never as a formula',
    async (cell) => {
      const sheet = await sheetOf(['Name'], [cell]);
      expect(sheet).not.toContain('<f');
      expect(sheet).toMatch(/<c r="A2" s="3" t="inlineStr">/);
    },
  );

  it('is the same for the same rows, however many there are', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`officer ${at}`]);
    const [one, other] = await Promise.all(
      [rows, rows].map((each) => workbookOf(each, { title: 'x', rightToLeft: false })),
    );
    expect(await one?.text()).toBe(await other?.text());
    // Names repeat themselves, so they take a fraction of the room when packed.
    expect(one?.size).toBeLessThan(100_000);
  });
});
