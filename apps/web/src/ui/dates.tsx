import { isOwnTime, useTexts } from '../i18n/index.js';
import classes from './status.module.css';

interface Moment {
  readonly at: string;
  /**
   * What the clock of the venue shows then, as the centre says it: zones and their rules change, and what a browser
   * knows of them may be years old. Papers that an earlier release kept on the device have none.
   */
  readonly there: string | null | undefined;
}

/** An instant by the reader's clock, and in a line below by the clock of the venue, if that shows another time. */
export function BothZones({ at, there }: Moment) {
  const { t, wallTime, dateTime } = useTexts();
  if (there == null || isOwnTime(at, there)) return <time dateTime={at}>{dateTime(at)}</time>;
  return (
    <time dateTime={at} className={classes['person']}>
      <span>{dateTime(at)}</span>
      <span className={classes['quiet']}>{t('dates.venue', { time: wallTime(there) })}</span>
    </time>
  );
}

/** Both times within a sentence. */
export function useBothTimes(): (moment: Moment) => string {
  const { t, wallTime, dateTime } = useTexts();
  return ({ at, there }) =>
    there == null || isOwnTime(at, there)
      ? dateTime(at)
      : t('dates.both', { here: dateTime(at), there: wallTime(there) });
}

export function Days({ from, to }: { readonly from: string; readonly to: string }) {
  const { calendarDate, t } = useTexts();
  return <>{t('dates.span', { from: calendarDate(from), to: calendarDate(to) })}</>;
}
