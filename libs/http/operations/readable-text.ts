import type { FieldProblem } from '#kernel';

const DEPTH = 64;

/** The strings under `value`, keys included, that PostgreSQL or UTF-8 cannot hold: NUL characters, lone surrogates. */
export function unreadableTexts(value: unknown, path: string, depth = 0): FieldProblem[] {
  if (typeof value === 'string') return isReadable(value) ? [] : [unreadable(path)];
  if (typeof value !== 'object' || value === null) return [];
  if (depth === DEPTH) return [{ path: path || 'body', code: 'http.fields.too-deep' }];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!isReadable(key)) return [unreadable(path)];
    return unreadableTexts(inner, path === '' ? key : `${path}.${key}`, depth + 1);
  });
}

const isReadable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const unreadable = (path: string): FieldProblem => ({ path: path || 'body', code: 'http.fields.unreadable' });
