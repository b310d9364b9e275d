import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { openCsv } from './csv-sheet.js';
import { encodingOf } from './encoding.js';
import { FileRefused } from './file-refused.js';
import type { Sheet } from './sheet.js';
import { openWorkbook } from './workbook/workbook-sheet.js';

const ZIP = [0x50, 0x4b];
/** Workbooks before 2007, and newer ones behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Texts that are no sheet: web pages saved under the name of a sheet, PDF, RTF. */
const OTHER_TEXT = /^\s*(<|%PDF|\{\\rtf)/;

/**
 * Opens a file by its content, whatever its name says: as a workbook or as separated values.
 * @throws FileRefused where it is neither.
 */
export async function openSheet(path: string): Promise<Sheet> {
  const beginning = await beginningOf(path);
  if (beginning.length === 0) throw new FileRefused('sheet-empty');
  if (startsWith(beginning, ZIP)) return openWorkbook(path);
  if (startsWith(beginning, COMPOUND)) throw new FileRefused('old-or-locked-workbook');
  if (OTHER_TEXT.test(beginning.toString('latin1'))) throw new FileRefused('not-a-sheet');
  const encoding = await encodingOf(createReadStream(path));
  if (encoding === null) throw new FileRefused('not-a-sheet');
  return openCsv(path, encoding);
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
