import { useMemo } from 'react';
import { useReader } from '../i18n/index.js';

const REGIONS = { ar: 'ar', fr: 'fr-FR', en: 'en-GB' } as const;

/** Parts of dates and digits on their own, as fields and calendars need them. */
export function useDateParts() {
  const { language, digits } = useReader();
  return useMemo(() => {
    const numbering = language === 'ar' ? digits : 'latn';
    const locale = `${REGIONS[language]}-u-ca-gregory-nu-${numbering}`;
    return {
      /** `date` is a day of no zone, as `2026-12-07`. */
      partOfDate: (date: string, options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
          new Date(`${date.slice(0, 10)}T00:00:00Z`),
        ),
      /** The digits of a code or a typed date in those of the reader. */
      plainDigits: (text: string): string =>
        numbering === 'latn'
          ? text
          : text.replaceAll(/\d/g, (digit) => new Intl.NumberFormat(locale).format(Number(digit))),
    };
  }, [language, digits]);
}
