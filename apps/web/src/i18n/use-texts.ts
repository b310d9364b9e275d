import { useMemo, useSyncExternalStore } from 'react';
import {
  formatCalendarDate,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  type Language,
} from '#i18n/web';
import type { TextKey, VariablesOf } from './keys.js';
import { useReader } from './reader.js';
import { onTexts, textOf, textsThere } from './texts.js';

type Texts = Readonly<Record<Language, string>>;

export const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether the clock of `zone` shows what the reader's own shows. */
export const isOwnClock = (instant: string, zone: string): boolean =>
  zone === OWN_ZONE ||
  formatClockTime(new Date(instant), 'en', zone) === formatClockTime(new Date(instant), 'en', OWN_ZONE);

/** The texts of the screens and everything that is written by the reader's language and digits. */
export function useTexts() {
  const { language, digits } = useReader();
  const there = useSyncExternalStore(onTexts, textsThere);
  return useMemo(() => {
    const reader = { language, digits };
    return {
      /** Empty until its file has come. */
      t: <K extends TextKey>(key: K, ...[variables]: VariablesOf<K>): string => textOf(key, reader, variables) ?? '',
      /** For keys that hold a code of the centre, known only at run time; null where there is no such text. */
      find: (key: string): string | null => textOf(key, reader),
      there,
      language,
      textIn: (text: Texts): string => text[language],
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, reader, options),
      /** Several things in one line. */
      joined: (values: readonly string[]) => values.join(language === 'ar' ? '، ' : ', '),
      percent: (share: number) => formatPercent(share, reader),
      calendarDate: (date: string) => formatCalendarDate(date, reader),
      date: (instant: string, zone = OWN_ZONE) => formatDate(new Date(instant), reader, zone),
      /** The zone is named where its clock is another than the reader's. */
      dateTime: (instant: string, zone = OWN_ZONE) =>
        (isOwnClock(instant, zone) ? formatClockTime : formatDateTime)(new Date(instant), reader, zone),
      /** For what leaves the screen: always with the zone. */
      stamp: (instant: string) => formatDateTime(new Date(instant), reader, OWN_ZONE),
      clockTime: (instant: string, zone: string) => formatClockTime(new Date(instant), reader, zone),
      clock: (instant: Date) =>
        new Intl.DateTimeFormat(`${language}-u-nu-${language === 'ar' ? digits : 'latn'}`, {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).format(instant),
    };
  }, [language, digits, there]);
}
