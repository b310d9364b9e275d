import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { FileRefused } from './file-refused.js';
import { separatorOf, type SeparatorFound } from './separator.js';
import { MOST_COLUMNS, cut, isBlank, type Encoding, type Sheet, type SheetRow } from './sheet.js';

const PORTION = 500;
/** Counted in letters; a quote that is never closed would make one row of all that follows. */
const LONGEST_ROW = 1_000_000;
const BEGINNING = 64 * 1024;

/** Opens a sheet of separated values; rows are numbered as in spreadsheets, whatever lines their cells have. */
export async function openCsv(path: string, encoding: Encoding): Promise<Sheet> {
  const found = separatorOf(await beginningOf(path, encoding));
  return {
    form: { format: 'csv', encoding, separator: found.separator },
    rows: () => rowsOf(path, encoding, found),
    notes: () => [],
    close: async () => undefined,
  };
}

async function beginningOf(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

async function* rowsOf(
  path: string,
  encoding: Encoding,
  { separator, skipped }: SeparatorFound,
): AsyncGenerator<readonly SheetRow[], void> {
  const source = createReadStream(path);
  const text = Readable.from(decoded(source, encoding, skipped));
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    yield* portionsOf(parser);
  } catch (error) {
    throw refusalOf(error, parser);
  } finally {
    text.destroy();
    source.destroy();
  }
}

async function* portionsOf(parser: Parser): AsyncGenerator<readonly SheetRow[], void> {
  let number = 0;
  let portion: SheetRow[] = [];
  for await (const cells of parser as AsyncIterable<string[]>) {
    number += 1;
    if (isBlank(cells)) continue;
    if (cells.length > MOST_COLUMNS && !isBlank(cells.slice(MOST_COLUMNS))) {
      throw new FileRefused('too-many-columns', { limit: MOST_COLUMNS, row: number });
    }
    portion.push({ number, cells: cells.slice(0, MOST_COLUMNS).map(cut) });
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

async function* decoded(source: AsyncIterable<Buffer>, encoding: Encoding, skipped: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let left = skipped;
  for await (const chunk of source) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > left) yield text.slice(left);
    left = Math.max(0, left - text.length);
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function refusalOf(error: unknown, parser: Parser): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = parser.info.records + 1;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new FileRefused('row-too-long', { row });
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new FileRefused('quote-not-closed', { row });
  return new FileRefused('not-a-sheet');
}
