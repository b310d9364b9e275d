import { OWN_ZONE, useTexts } from '../i18n/index.js';
import { dateMeant, daysIn, timesMeant } from './meant-dates.js';
import { typedDate } from './typed-dates.js';
import { useDateParts } from './use-date-parts.js';

const DATE = '07/12/2026';
const TIME = '14:30';

/** Today by the reader's clock, as `YYYY-MM-DD`. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: OWN_ZONE }).format(new Date());

/** Says how to write what cannot be read; gives an example if the text has no possible meaning. */
export function useHowToWrite() {
  const { t } = useTexts();
  const { plainDigits, partOfDate } = useDateParts();
  const write = (how: string): string => t('web-form:date.write', { how: plainDigits(how) });
  return {
    date: (typed: string): string => {
      const meant = dateMeant(typed, today());
      if (meant !== null) return write(typedDate(meant));
      const month = daysIn(typed);
      if (month === null) return t('web-form:date.unread', { example: plainDigits(DATE) });
      const name = partOfDate(`${month.month}-01`, { month: 'long', year: 'numeric' });
      return t('web-form:date.no-such-day', { month: name, count: month.days });
    },
    time: (typed: string): string => {
      const [one, other] = timesMeant(typed);
      if (one === undefined) return t('web-form:date.time-unread', { example: plainDigits(TIME) });
      if (other === undefined) return write(one);
      return t('web-form:date.write-either', { one: plainDigits(one), other: plainDigits(other) });
    },
    /** A problem with the name of its field, for the summary, which does not stand beside the field. */
    inField: (label: string, problem: string): string => t('web-form:of-field', { label, problem }),
  };
}
