import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { extensionOf } from './file-name.js';

const LOOKED_AT = 64 * 1024;
const UNKNOWN = 'application/octet-stream';
/** Control characters that texts have: tab, line feed, form feed, carriage return, escape. */
const IN_TEXTS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const FIRST_VISIBLE = 0x20;
const TABLES = new Set(['csv', 'tsv']);

/** The extensions of files of a type; a type that is not here may have any. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/csv': ['csv', 'tsv'],
  'text/plain': ['txt', 'text'],
};

/** The media type of a file, by its content. Texts have no signature and are looked at; the name tells tables apart. */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const known = await fileTypeFromFile(path);
  if (known !== undefined && known.mime !== 'application/xml') return known.mime;
  return textTypeOf(await beginningOf(path), name);
}

/** Whether a file of this type may bear this name: without an extension, or with one of the type. */
export function isNamedAs(mediaType: string, name: string): boolean {
  const extension = extensionOf(name);
  const usual = EXTENSIONS[mediaType];
  return extension === null || usual === undefined || usual.includes(extension);
}

function textTypeOf(bytes: Buffer, name: string): string {
  if (!isText(bytes)) return UNKNOWN;
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('<')) return markupTypeOf(text);
  return TABLES.has(extensionOf(name) ?? '') ? 'text/csv' : 'text/plain';
}

function markupTypeOf(text: string): string {
  if (/<svg[\s>]/i.test(text)) return 'image/svg+xml';
  return /<(!doctype\s+html|html|head|body|script)[\s>]/i.test(text) ? 'text/html' : 'application/xml';
}

/** Whether it is text in any encoding: UTF-16 by its mark, else bytes without control characters that no text has. */
function isText(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.every((byte) => byte >= FIRST_VISIBLE || IN_TEXTS.has(byte));
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
