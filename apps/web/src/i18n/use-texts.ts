import { useMemo, useSyncExternalStore } from 'react';
import {
  formatCalendarDate,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatExact,
  formatNumber,
  formatPercent,
  formatPoints,
  writtenNumber,
  type Language,
} from '#i18n/web';
import type { TextKey, VariablesOf } from './keys.js';
import { OWN_ZONE } from './own-time.js';
import { useAddressForm, useReader } from './reader.js';
import { onTexts, textOf, textsThere } from './texts.js';
import { wholeDate } from './whole-date.js';

type Texts = Readonly<Record<Language, string>>;
type Name = Readonly<Record<'ar' | 'latin', string>>;

type ReaderOf = ReturnType<typeof useReader>;

/** Numbers in the reader's language and digits. */
const numbersOf = (reader: Pick<ReaderOf, 'language' | 'digits'>) => ({
  number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, reader, options),
  /** Points as people write them. */
  points: (value: number) => formatPoints(value, reader),
  /** A number that somebody gave, to its last digit. */
  exact: (value: number) => formatExact(value, reader),
  /** A number as it stands in a field. */
  writtenNumber: (value: number) => writtenNumber(value, reader),
  /** One number out of another, in one order whatever the digits. */
  fraction: (of: number | string, all: number): string => textOf('fraction', reader, { of, all }) ?? '',
  percent: (share: number) => formatPercent(share, reader),
});

/** Days and moments in the reader's language and digits. */
const datesOf = (reader: Pick<ReaderOf, 'language' | 'digits'>) => ({
  calendarDate: (date: string) => wholeDate(formatCalendarDate(date, reader)),
  date: (instant: string, zone = OWN_ZONE) => wholeDate(formatDate(new Date(instant), reader, zone)),
  /** A moment by the reader's own clock. */
  dateTime: (instant: string) => wholeDate(formatClockTime(new Date(instant), reader, OWN_ZONE)),
  /** A moment for what leaves the screen, always with the zone. */
  stamp: (instant: string) => formatDateTime(new Date(instant), reader, OWN_ZONE),
  /** The time on the clock of a place, as the centre tells it: `YYYY-MM-DDTHH:mm`. */
  wallTime: (shown: string) => wholeDate(formatClockTime(new Date(`${shown}Z`), reader, 'UTC')),
});

/** The texts of the screens in the reader's form of address, and everything written in their language and digits. */
export function useTexts() {
  const { language, digits } = useReader();
  const form = useAddressForm();
  const there = useSyncExternalStore(onTexts, textsThere);
  return useMemo(() => {
    const reader = { language, digits, form };
    const clock = (instant: Date): string =>
      new Intl.DateTimeFormat(`${language}-u-nu-${language === 'ar' ? digits : 'latn'}`, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(instant);
    return {
      /** A text; empty until its file has come. */
      t: <K extends TextKey>(key: K, ...[variables]: VariablesOf<K>): string => textOf(key, reader, variables) ?? '',
      /** A text whose key holds a code of the centre, known only at run time; null if there is no such text. */
      find: (key: string): string | null => textOf(key, reader),
      there,
      language,
      textIn: (text: Texts): string => text[language],
      /** The name of a person in the reader's script. */
      nameIn: ({ ar, latin }: Name): string => (language === 'ar' ? ar : latin),
      ...numbersOf(reader),
      /** Several things in one line. */
      joined: (values: readonly string[]) => values.join(language === 'ar' ? '، ' : ', '),
      ...datesOf(reader),
      clock,
      /** The time alone on the day itself, and the time with its day later. */
      timeOfDay: (instant: Date): string =>
        instant.toDateString() === new Date().toDateString()
          ? clock(instant)
          : `${clock(instant)} (${formatDate(instant, reader, OWN_ZONE)})`,
    };
  }, [language, digits, form, there]);
}
