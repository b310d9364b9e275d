import type { SqlType } from './keys.js';

/** A statement with its parameters numbered, and the names of these in their order. */
export interface Compiled {
  readonly sql: string;
  readonly names: readonly string[];
}

/** Numbers the names in `text`: `$cohortId` becomes `$1::uuid` by its type in `types`. @throws Error for an unknown name. */
export function compile(text: string, types: Readonly<Record<string, SqlType>>): Compiled {
  const names: string[] = [];
  const sql = text.replaceAll(/\$([a-z]\w*)/gi, (_, name: string) => {
    const type = types[name];
    if (type === undefined) throw new Error(`A list names $${name}, which nobody gives`);
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}::${type}`;
  });
  return { sql, names };
}
