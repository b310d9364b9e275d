import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookTraits {
  /** The content of `sheetData`, or pieces of it that are made as they are written. */
  readonly rows: string | Iterable<string>;
  readonly afterRows?: string;
  readonly beforeSheet?: string;
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly workbook?: string;
  /** Further entries of the archive, by their names. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Writes a workbook whose parts are given, as no program would write it. */
export async function writeWorkbook(path: string, traits: WorkbookTraits): Promise<void> {
  const {
    rows,
    afterRows = '',
    beforeSheet = '',
    strings = [],
    styles = '<styleSheet/>',
    workbook = '',
    more = {},
  } = traits;
  const zip = new ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  add('_rels/.rels', `${HEAD}<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`);
  add(
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'styles', 'styles.xml')}${relation('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `${HEAD}<workbook>${workbook}<sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  add('xl/styles.xml', HEAD + styles);
  add('xl/sharedStrings.xml', `${HEAD}<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`);
  for (const [name, text] of Object.entries(more)) add(name, text);
  zip.addReadStream(Readable.from(sheet(), { objectMode: false }), 'xl/worksheets/sheet1.xml');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));

  function* sheet(): Generator<string> {
    yield `${HEAD}${beforeSheet}<worksheet><sheetData>`;
    yield* typeof rows === 'string' ? [rows] : rows;
    yield `</sheetData>${afterRows}</worksheet>`;
  }
}
