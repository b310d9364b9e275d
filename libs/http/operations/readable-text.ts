import type { FieldProblem } from '#kernel';

const DEPTH = 64;

/** The strings under `value`, keys included, that PostgreSQL or UTF-8 cannot hold: NUL characters, lone surrogates. */
export function unreadableTexts(value: unknown, path: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  collect(value, path, 0, problems);
  return problems;
}

/** Visits every value of every request, so where nothing is wrong it allocates nothing but the path. */
function collect(value: unknown, path: string, depth: number, problems: FieldProblem[]): void {
  if (typeof value === 'string') {
    if (!isReadable(value)) problems.push(unreadable(path));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEPTH) {
    problems.push({ path: path || 'body', code: 'http.fields.too-deep' });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (isReadable(key)) collect(inner, path === '' ? key : `${path}.${key}`, depth + 1, problems);
    else problems.push(unreadable(path));
  }
}

const isReadable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const unreadable = (path: string): FieldProblem => ({ path: path || 'body', code: 'http.fields.unreadable' });
