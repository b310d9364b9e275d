import type { Language } from '#kernel';

const REGIONS = { ar: 'ar', fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const format = (region: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(`${region}-u-ca-gregory-nu-latn`, DAY);
const FORMATS = { ar: format(REGIONS.ar), fr: format(REGIONS.fr), en: format(REGIONS.en) };

/** From one day to another, with what they share said once: 10–14 November 2025. */
export function formatCalendarRange(from: string, to: string, language: Language): string {
  return FORMATS[language].formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
