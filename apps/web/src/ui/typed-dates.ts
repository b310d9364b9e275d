import { plainTyped } from '#i18n/web';

const exists = (date: string): boolean => {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};

/** Day, month and year as people type them, in either digits and any sign between; null for what is no date. */
export function dateFrom(typed: string): string | null {
  const text = plainTyped(typed);
  const parts = /\p{L}/u.test(text) ? [] : (text.match(/\d+/g) ?? []);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3) return null;
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  const date = `${year}-${second.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(date) && exists(date) ? date : null;
}

/** Hour and minute as people type them: 9:30, 09h30, 0930, ٠٩:٣٠; null for what is no time of a day. */
export function timeFrom(typed: string): string | null {
  const digits = plainTyped(typed).trim();
  const [, hour = '', minute = ''] =
    /^(\d{1,2})\s*[:\uff1a.hH]\s*(\d{2})$/.exec(digits) ?? /^(\d{2})(\d{2})$/.exec(digits) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** A date as it is typed, day first: 07/12/2026. */
export const typedDate = (date: string): string => date.split('-').reverse().join('/');
