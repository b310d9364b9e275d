/** How a number is shown. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  /** Digits in places, as `0000000` or `"MA-"0000`: places and what stands between them. */
  | { readonly kind: 'places'; readonly pattern: readonly FormatPart[] };

type FormatPart = { readonly digit: '0' | '#' } | { readonly literal: string };

const PLAIN: NumberFormat = { kind: 'plain' };
const DATE: NumberFormat = { kind: 'date' };

/** Whether a format that every workbook has without naming it shows dates or times (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** @param code the format's code where the workbook defines it. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDate(id) ? DATE : PLAIN;
  const section = firstSection(code);
  if (/^general$/i.test(section.trim())) return PLAIN;
  const bare = section.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  // Elapsed time stands in brackets: [h]:mm.
  if (/[dmyhs]/i.test(bare) || /\[[hms]+\]/i.test(section)) return DATE;
  const pattern = placesOf(section.replaceAll(/\[[^\]]*\]/g, ''));
  return pattern ? { kind: 'places', pattern } : PLAIN;
}

/** The shown form of a whole number that is not negative; null where the format says nothing about it. */
export function inPlaces(value: number, pattern: readonly FormatPart[]): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const digits = [...String(value)];
  let shown = '';
  let left = pattern.filter((part) => 'digit' in part).length;
  for (const part of pattern.toReversed()) {
    if ('literal' in part) {
      shown = part.literal + shown;
      continue;
    }
    left -= 1;
    const digit = digits.pop() ?? (part.digit === '0' ? '0' : '');
    // More digits than places: the digits that are left stand before the first place.
    shown = (left === 0 ? digits.splice(0).join('') : '') + digit + shown;
  }
  return shown;
}

/** The parts of a format that has only digits and literals, with leading zeros or literals to show; else null. */
function placesOf(section: string): FormatPart[] | null {
  const parts: FormatPart[] = [];
  for (const [found, quoted, escaped, digit, plain] of section.matchAll(/"([^"]*)"|\\(.)|([0#])|([-/ ():])|./gs)) {
    if (digit === '0' || digit === '#') parts.push({ digit });
    else if (quoted !== undefined || escaped !== undefined || plain !== undefined)
      parts.push({ literal: quoted ?? escaped ?? plain ?? found });
    else return null;
  }
  const places = parts.filter((part) => 'digit' in part);
  const shows = places.length < parts.length || places.filter(({ digit }) => digit === '0').length > 1;
  return places.length > 0 && shows ? parts : null;
}

/** The format up to the first semicolon that stands for itself; the rest is for negative numbers, zero and texts. */
const firstSection = (code: string): string => /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/s.exec(code)?.[0] ?? '';

/** The number as spreadsheets show it: fifteen digits at most, never with an exponent where it is whole. */
export function plainNumber(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (Number.isSafeInteger(number)) return String(number);
  if (Number.isInteger(number) && Math.abs(number) < 1e21) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
}

const DAY = 24 * 60 * 60 * 1_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST = 2_958_466;

/**
 * A serial date as ISO 8601, with its time where it has one, by the workbook's epoch. The calendar of 1900 counts a 29
 * February that never was (ECMA-376, 18.17.4.1). Null for what is no date.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST) return null;
  const days = !from1904 && serial < 60 ? serial + 1 : serial;
  const moment = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((days * DAY) / 1_000) * 1_000);
  const [date = '', time = ''] = moment.toISOString().split('T');
  if (serial < 1) return time.slice(0, 8);
  return time.startsWith('00:00:00') ? date : `${date}T${time.slice(0, 8)}`;
}
