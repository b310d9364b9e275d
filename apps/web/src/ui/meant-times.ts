import { plainTyped } from '#i18n/web';

/** The typed text in plain form: small letters, no accents, vowel signs or hamza above, digits 0 to 9. */
export const plainWords = (typed: string): string =>
  plainTyped(typed).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').trim();

const NOON = /^(?:noon|midday|midi|الظهر|ظهرا|منتصف النهار)$/u;
const MIDNIGHT = /^(?:midnight|minuit|منتصف الليل)$/u;
const MORNING = /a\.?m\.?|du matin|in the morning|صباحا|الصباح|فجرا|(?<!\p{L})ص(?!\p{L})/u;
const EVENING =
  /p\.?m\.?|du soir|de l.apres-midi|in the (?:afternoon|evening)|مساء|بعد الظهر|ظهرا|عصرا|(?<!\p{L})م(?!\p{L})/u;
/** Words that stand beside the hour and say nothing more. */
const AROUND =
  /heures?|hours?|hrs?|o.clock|minutes?|mins?|الساعه|الساعة|ساعة|دقيقة|دقائق|(?<=\d\s*)h(?!\p{L})|(?<=\d\s*)mn|(?<=h\s*\d{2}\s*)m(?!\p{L})/gu;
/** A span from one hour to another. */
const TWO_HOURS = /\d\s*h.*\d\s*h/u;
const AMOUNTS = /^\D*(\d{1,2})(?:\D+(\d{2})(?:\D+00)?)?\D*$/;
const TOGETHER = /^\D*(\d{1,2})(\d{2})\D*$/;

const written = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/**
 * The times, as `HH:mm`, that somebody may have meant by an hour in another form: 18h, 6 pm, ٦ مساءً. Two if either
 * half of the day may be meant; none if it says no time.
 */
export function timesMeant(typed: string): readonly string[] {
  const words = plainWords(typed);
  if (NOON.test(words)) return ['12:00'];
  if (MIDNIGHT.test(words)) return ['00:00'];
  const half = halfIn(words);
  const bare = words.replace(MORNING, '').replace(EVENING, '');
  const amounts = bare.replaceAll(AROUND, ' ');
  if (/\p{L}/u.test(amounts) || TWO_HOURS.test(bare)) return [];
  const [, hours = '', minutes = '0'] = AMOUNTS.exec(amounts) ?? TOGETHER.exec(amounts) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hours === '' || hour > 23 || minute > 59) return [];
  if (half !== null) return inHalf(half, hour, minute);
  const isOpen = /^[^\p{L}\d]*\d{1,2}(?:\s*o.clock)?[^\p{L}\d]*$/u.test(bare) && hour > 0 && hour < 12;
  return isOpen ? [written(hour, 0), written(hour + 12, 0)] : [written(hour, minute)];
}

function halfIn(words: string): 'morning' | 'evening' | null {
  if (EVENING.test(words)) return 'evening';
  return MORNING.test(words) ? 'morning' : null;
}

/** The times of an hour in half a day, in which the first of the twelve hours is called twelve. */
function inHalf(half: 'morning' | 'evening', hour: number, minute: number): readonly string[] {
  if (hour < 1 || hour > 12) return [];
  return [written((hour % 12) + (half === 'evening' ? 12 : 0), minute)];
}
