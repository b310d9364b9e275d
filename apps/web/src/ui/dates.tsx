import { OWN_ZONE, useTexts } from '../i18n/index.js';
import classes from './status.module.css';

/** An instant by the clock of the venue and, where that differs, by the reader's. */
export function BothZones({ at, zone }: { readonly at: string; readonly zone: string }) {
  const { dateTime, t } = useTexts();
  const there = dateTime(at, zone);
  const here = dateTime(at);
  const differs = new Date(at).toLocaleString('en', { timeZone: zone }) !== new Date(at).toLocaleString('en');
  return (
    <time dateTime={at} className={classes['person']}>
      <span>
        {there}
        {differs && ` (${t('dates.venue')})`}
      </span>
      {differs && zone !== OWN_ZONE && <span className={classes['quiet']}>{t('dates.yours', { time: here })}</span>}
    </time>
  );
}

export function Days({ from, to }: { readonly from: string; readonly to: string }) {
  const { calendarDate, t } = useTexts();
  return <>{t('dates.span', { from: calendarDate(from), to: calendarDate(to) })}</>;
}
