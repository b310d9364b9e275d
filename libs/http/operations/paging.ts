import { z } from 'zod';
import { unreadableTexts } from './readable-text.js';
import { wrongCursor } from './wrong-cursor.js';

/** An opaque cursor: where the next page of a list begins, as the list's own query needs it. */
export const encodeCursor = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * What `encodeCursor` was given.
 * @throws DomainError invalid, naming `query.cursor`, for a cursor that no list of this kind gave.
 */
export function decodeCursor<T extends z.ZodType>(schema: T, cursor: string): z.output<T> {
  const position = parsed(cursor);
  const result = schema.safeParse(position);
  if (result.success && unreadableTexts(position, 'query.cursor').length === 0) return result.data;
  throw wrongCursor();
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * A page of a list from `limit + 1` rows: the last row only says that there is more.
 * @param positionOf what the cursor of the next page keeps of the last item shown.
 */
export function pageFrom<T>(rows: readonly T[], limit: number, positionOf: (last: T) => unknown) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null;
  return { items, nextCursor };
}
