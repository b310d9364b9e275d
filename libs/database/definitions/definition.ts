import { createHash } from 'node:crypto';

export type Kind = 'function' | 'view' | 'policy';

/** The present text of a function, view or policy, as it stands in libs/<library>/sql. */
export interface Definition {
  readonly kind: Kind;
  /** `schema.name`; for a policy `schema.table.name`. No two functions share a name. */
  readonly name: string;
  /** Where it stands, below libs. */
  readonly path: string;
  readonly text: string;
}

/** The kind and the name together, because a view may have the name of a function. */
export type Key = `${Kind} ${string}`;

export const keyOf = ({ kind, name }: Pick<Definition, 'kind' | 'name'>): Key => `${kind} ${name}`;

/** SHA-256 of a text, in hexadecimal. */
export const digestOf = ({ text }: Definition): string => createHash('sha256').update(text).digest('hex');
