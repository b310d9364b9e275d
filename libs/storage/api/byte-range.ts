import type { ByteRange } from '../file-store.js';

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * The part that a `Range` asks for (RFC 9110, 14.2); null means the whole file, where it asks for none or several.
 * @returns 'none' where the file has no such part.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null | 'none' {
  const [whole, from = '', to = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (whole === undefined || (from === '' && to === '')) return null;
  if (from === '')
    return to === '0' || Number(to) === 0 ? 'none' : { start: Math.max(0, size - Number(to)), end: size - 1 };
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= size ? 'none' : { start, end };
}
