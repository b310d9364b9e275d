import { isOwnClock, useTexts } from '../i18n/index.js';
import classes from './status.module.css';

/** An instant by the clock of the venue and, where that shows another time, quietly by the reader's. */
export function BothZones({ at, zone }: { readonly at: string; readonly zone: string }) {
  const { t, clock, clockTime, date, dateTime } = useTexts();
  if (isOwnClock(at, zone)) return <time dateTime={at}>{dateTime(at)}</time>;
  const here = date(at) === date(at, zone) ? clock(new Date(at)) : dateTime(at);
  return (
    <time dateTime={at} className={classes['person']}>
      <span>{clockTime(at, zone)}</span>
      <span className={classes['quiet']}>{`${t('dates.venue')} · ${t('dates.yours', { time: here })}`}</span>
    </time>
  );
}

export function Days({ from, to }: { readonly from: string; readonly to: string }) {
  const { calendarDate, t } = useTexts();
  return <>{t('dates.span', { from: calendarDate(from), to: calendarDate(to) })}</>;
}
