import { useEffect, useState } from 'react';
import { centreClock } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import { minutesLeft, passedMilestone, spanOf } from './time-words.js';
import type { OpenAttempt } from './use-attempt.js';
import { useCentreClock } from './use-centre-clock.js';

const SAID_FOR = 8_000;

/** The time left by the centre's clock. `short` changes by the minute; `said` is empty until there is reason. */
export function useTimeLeft({ page }: OpenAttempt) {
  const { t } = useTexts();
  const span = useSpan();
  const [minutes, setMinutes] = useState(() => minutesLeft(page.deadlineAt, centreClock.read()));
  const [isSaid, setSaid] = useState(false);

  useEffect(() => {
    const timer = setInterval(() => {
      const left = minutesLeft(page.deadlineAt, centreClock.read());
      if (left === minutes) return;
      setMinutes(left);
      if (passedMilestone(minutes, left)) setSaid(true);
    }, 1_000);
    return () => clearInterval(timer);
  }, [page.deadlineAt, minutes]);

  useCentreClock();

  useEffect(() => {
    if (!isSaid) return;
    const timer = setTimeout(() => setSaid(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [isSaid]);

  const words = minutes === 0 ? t('web-exam:time.over') : t('web-exam:time.left-span', { span: span(minutes) });
  return {
    isOver: minutes === 0,
    short: minutes === 0 ? t('web-exam:time.none') : span(minutes),
    said: isSaid ? words : '',
    ask: () => setSaid(true),
  };
}

/** A number of minutes in words: 1 hour and 35 minutes. */
export function useSpan(): (minutes: number) => string {
  const { t } = useTexts();
  return (all) => {
    const { hours, minutes } = spanOf(all);
    const inHours = t('web-exam:time.hours', { count: hours });
    const inMinutes = t('web-exam:time.minutes', { count: minutes });
    if (hours === 0) return inMinutes;
    return minutes === 0 ? inHours : t('web-exam:time.and', { hours: inHours, minutes: inMinutes });
  };
}
