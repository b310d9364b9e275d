import type { Operation } from '#contracts';

/** The part of an address after `?`, as each place reads it; what is not understood is left out. */
export type Search = Record<string, unknown>;

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export const oneOf = <V extends string>(value: unknown, values: readonly V[]): V | undefined =>
  values.find((each) => each === value);

/** A day, if the calendar has it. */
export function day(value: unknown): string | undefined {
  const date = String(value);
  const begins = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00Z`).getTime() : NaN;
  return !Number.isNaN(begins) && new Date(begins).toISOString().startsWith(date) ? date : undefined;
}

/** An order, if the list of the operation has it. */
export function sortFor({ list }: Operation, value: unknown): string | undefined {
  const sort = text(value);
  return list && sort !== undefined && list.sorted.includes(sort.replace(/^-/, '')) ? sort : undefined;
}

/** The code of a state. */
export const stateCode = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2}$/.test(value) ? value : undefined;

/** The search without the keys that have no value. */
export function filled<T extends object>(search: T): { [K in keyof T]?: T[K] } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

/** The search of a list that is narrowed by words alone. */
export const wordsSearch = ({ q }: Search) => filled({ q: text(q) });
