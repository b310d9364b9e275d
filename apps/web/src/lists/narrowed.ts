import type { Operation } from '#contracts';
import type { Listed } from './listed.js';

/** Whether two requests are for one list, only narrowed or sorted otherwise: its rows may stay until the answer. */
export function isOneList({ list }: Operation, one: Listed, other: Listed): boolean {
  if (!list) return false;
  const moving = new Set(['q', 'sort', ...list.counted]);
  const fixed = ({ params = {}, query = {} }: Listed) =>
    JSON.stringify([
      params,
      Object.entries(query)
        .filter(([name, value]) => value !== undefined && !moving.has(name))
        .sort(),
    ]);
  return fixed(one) === fixed(other);
}
