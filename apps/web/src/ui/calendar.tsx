import { useDirection } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTexts } from '../i18n/index.js';
import { useDateParts } from './use-date-parts.js';

interface Props {
  readonly value: string;
  readonly onPick: (date: string) => void;
  readonly min: string | undefined;
  readonly max: string | undefined;
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Turns the calendar's own keys, which go from left to right, the way the eye goes on a mirrored page. */
function mirror(event: KeyboardEvent<HTMLElement>): void {
  const key = MIRRORED[event.key];
  if (key === undefined || !event.nativeEvent.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** A month's days with the reader's names and digits; the week begins on Monday in every language. */
export function Calendar({ value, onPick, min, max }: Props) {
  const { t, calendarDate } = useTexts();
  const { partOfDate } = useDateParts();
  const { dir } = useDirection();
  const place = useRef<HTMLDivElement>(null);
  // The first day that the calendar offers takes the focus from the button that opened it.
  useEffect(() => place.current?.querySelector<HTMLElement>('table button[tabindex="0"]')?.focus(), []);
  return (
    <div ref={place} onKeyDownCapture={dir === 'rtl' ? mirror : undefined}>
      <DatePicker
        value={value === '' ? null : value}
        onChange={(date) => onPick(date ?? '')}
        {...(value === '' ? {} : { defaultDate: value })}
        {...(min === undefined ? {} : { minDate: min })}
        {...(max === undefined ? {} : { maxDate: max })}
        allowDeselect
        firstDayOfWeek={1}
        weekendDays={[]}
        renderDay={(date) => partOfDate(date, { day: 'numeric' })}
        getDayAriaLabel={(date) => calendarDate(date)}
        weekdayFormat={(date) => partOfDate(date, { weekday: 'narrow' })}
        monthLabelFormat={(date) => partOfDate(date, { month: 'long', year: 'numeric' })}
        yearLabelFormat={(date) => partOfDate(date, { year: 'numeric' })}
        monthsListFormat={(date) => partOfDate(date, { month: 'short' })}
        yearsListFormat={(date) => partOfDate(date, { year: 'numeric' })}
        decadeLabelFormat={(from, to) =>
          `${partOfDate(from, { year: 'numeric' })} – ${partOfDate(to, { year: 'numeric' })}`
        }
        ariaLabels={{
          previousMonth: t('web-form:calendar.previous-month'),
          nextMonth: t('web-form:calendar.next-month'),
          previousYear: t('web-form:calendar.previous-year'),
          nextYear: t('web-form:calendar.next-year'),
          previousDecade: t('web-form:calendar.previous-decade'),
          nextDecade: t('web-form:calendar.next-decade'),
        }}
      />
    </div>
  );
}
