import { createHash } from 'node:crypto';
import { folded } from '#kernel';
import type { ImportColumn } from '../import-kind.js';
import { orderOf } from './dates.js';
import type { FileColumn, MappedColumn } from './import.entity.js';

/** Titles of the columns that a download adds beside the rows, and of row numbers in spreadsheets. */
const LEFT_ASIDE = new Set(['remarks', 'remarques', 'ملاحظات', 'no', 'n', 'رقم', '#']);

const plain = (title: string): string =>
  folded(title)
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

/**
 * Understands the columns of a file by their titles, in three languages. A field that two columns claim is given to
 * neither: a person says which.
 */
export function recognise(columns: readonly FileColumn[], wanted: readonly ImportColumn[]): MappedColumn[] {
  const keys = columns.map(({ title }) => keyOf(plain(title), wanted));
  return keys.map((key, at) => {
    const isTwice = key !== null && keys.indexOf(key) !== keys.lastIndexOf(key);
    return mapped(isTwice ? null : key, columns[at], wanted);
  });
}

/** `key` for `column`, with the order of its dates where it holds some. */
export function mapped(
  key: string | null,
  column: FileColumn | undefined,
  wanted: readonly ImportColumn[],
): MappedColumn {
  const isDate = wanted.some((one) => one.key === key && one.type === 'date');
  return { key, order: isDate && column ? orderOf(column.dates) : null };
}

/** A code that is the same for files whose columns have the same titles in the same order. */
export const headerOf = (columns: readonly Pick<FileColumn, 'title'>[]): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map(({ title }) => plain(title))))
    .digest('hex');

function keyOf(title: string, wanted: readonly ImportColumn[]): string | null {
  if (title === '' || LEFT_ASIDE.has(title)) return null;
  const exact = wanted.find(({ titles }) => titles.some((known) => plain(known) === title));
  if (exact) return exact.key;
  // "Nom (arabe) *", "Date de naissance JJ/MM/AAAA": a longer title is known by the longest title that it begins with.
  const beginnings = wanted.flatMap(({ key, titles }) =>
    titles.map(plain).flatMap((known) => (title.startsWith(`${known} `) ? [{ key, length: known.length }] : [])),
  );
  return beginnings.toSorted((one, other) => other.length - one.length)[0]?.key ?? null;
}
