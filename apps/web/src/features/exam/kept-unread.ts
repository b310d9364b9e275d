import { remembered } from '../../device/index.js';

const keyOf = (attemptId: string): string => `unread:${attemptId}`;

const isPair = (each: unknown): each is [string, string] =>
  Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string');

/** The texts in the fields of an attempt that are no answers yet, by item, as this device kept them. */
export function keptUnread(attemptId: string): ReadonlyMap<string, string> {
  try {
    const kept: unknown = JSON.parse(remembered.get(keyOf(attemptId)) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isPair) : []);
  } catch {
    return new Map();
  }
}

/** Keeps the text in the field of an item, or with null that there is none. @returns everything that is kept now. */
export function keepUnread(attemptId: string, itemId: string, text: string | null): ReadonlyMap<string, string> {
  const kept = new Map(keptUnread(attemptId));
  if ((kept.get(itemId) ?? null) === text) return kept;
  if (text === null) kept.delete(itemId);
  else kept.set(itemId, text);
  if (kept.size === 0) forgetUnread(attemptId);
  else remembered.set(keyOf(attemptId), JSON.stringify([...kept]));
  return kept;
}

export const forgetUnread = (attemptId: string): void => remembered.forget(keyOf(attemptId));
