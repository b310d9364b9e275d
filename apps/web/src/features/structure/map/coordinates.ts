import { plainTyped } from '#i18n/web';

export type Axis = 'latitude' | 'longitude';

const MOST: Record<Axis, number> = { latitude: 90, longitude: 180 };
/** Letters of directions in the three languages: north, east and their opposites; O is ouest. */
const SIGNS: Record<Axis, Readonly<Record<string, 1 | -1>>> = {
  latitude: { n: 1, s: -1, ش: 1, ج: -1 },
  longitude: { e: 1, w: -1, o: -1, ق: 1, غ: -1 },
};
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const PARTS = /^(\d+(?:\.\d+)?)(?:\s*[°º:\s]\s*(\d+(?:\.\d+)?))?(?:\s*['′’:\s]\s*(\d+(?:\.\d+)?))?\s*[°º'′’"″”]*$/;
const SIXTY = 60;
/** The precision is about a metre. */
const DECIMALS = 1e5;

/**
 * Degrees as people write them: decimal (33.1442, -17.04, ٣٣٫١٤٤٢), with the letter of a direction before or after (W
 * 17.04), or in degrees, minutes and seconds (17°02′24″W). Null where it is none, or lies beyond the poles or the
 * globe.
 */
export function readDegrees(typed: string, axis: Axis): number | null {
  const text = plainTyped(typed)
    .replaceAll(DASHES, '-')
    .replaceAll(/[\u066b,،]/g, '.')
    .replaceAll("''", '″')
    .trim()
    .toLowerCase();
  const { sign, rest } = signOf(text, axis);
  const [, degrees, minutes, seconds] = PARTS.exec(rest) ?? [];
  if (degrees === undefined || sign === null) return null;
  const [m, s] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  const isSplit = minutes !== undefined;
  if (
    m >= SIXTY ||
    s >= SIXTY ||
    (isSplit && degrees.includes('.')) ||
    (seconds !== undefined && minutes?.includes('.'))
  )
    return null;
  const value = Number(degrees) + m / SIXTY + s / (SIXTY * SIXTY);
  return value > MOST[axis] ? null : rounded(sign * value);
}

/** The sign of a text: either a sign before it or a letter on one side, not both. */
function signOf(text: string, axis: Axis): { readonly sign: 1 | -1 | null; readonly rest: string } {
  const signs = SIGNS[axis];
  const [first = '', last = ''] = [text.at(0), text.at(-1)];
  const letter = signs[first] === undefined ? signs[last] : signs[first];
  if (letter === undefined) {
    const signed = /^([-+]?)\s*(.*)$/s.exec(text);
    return { sign: signed?.[1] === '-' ? -1 : 1, rest: signed?.[2] ?? '' };
  }
  const rest = signs[first] === undefined ? text.slice(0, -1) : text.slice(1);
  return /^\s*[-+]/.test(rest) ? { sign: null, rest } : { sign: letter, rest: rest.trim() };
}

export const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS + 0;
