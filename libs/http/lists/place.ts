import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../operations/paging.js';
import { wrongCursor } from '../operations/wrong-cursor.js';
import type { PlaceKey, SqlType } from './keys.js';

/** Where a page of a list ended: the order it was in, and the keys of its last row as text. */
export interface Place {
  readonly order: string;
  readonly keys: readonly string[];
}

const Place = z.strictObject({ order: z.string(), keys: z.array(z.string().max(1000)).max(8) });

const FORMS: Readonly<Partial<Record<SqlType, RegExp>>> = {
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  integer: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,20}(\.\d{1,20})?$/,
  boolean: /^(true|false)$/,
  date: /^(\d{4}-\d\d-\d\d|-infinity)$/,
  timestamptz: /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d){0,2}|-infinity)$/,
};

export const cursorOf = (place: Place): string => encodeCursor(place);

/** @throws DomainError invalid, naming `query.cursor`, for a cursor that no list gave. */
export const placeIn = (cursor: string): Place => decodeCursor(Place, cursor);

/** @throws DomainError invalid, naming `query.cursor`, where `place` is none among rows that are sorted by `keys`. */
export function refuseOther({ keys: found }: Place, keys: readonly PlaceKey[]): void {
  const fits = found.length === keys.length && keys.every(({ type }, at) => isOf(type, found[at] ?? ''));
  if (!fits) throw wrongCursor();
}

/** Whether PostgreSQL reads `text` as a value of `type`. */
function isOf(type: SqlType, text: string): boolean {
  if (!(FORMS[type]?.test(text) ?? true)) return false;
  const day = type === 'date' || type === 'timestamptz' ? text.slice(0, 10) : '-infinity';
  return day === '-infinity' || z.iso.date().safeParse(day).success;
}
