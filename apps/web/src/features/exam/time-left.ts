import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/index.js';
import type { OpenAttempt } from './use-attempt.js';

const MINUTE = 60_000;
/** Minutes left at which the time is said without being asked for. */
const MILESTONES = [30, 10, 5, 1];
const SAID_FOR = 8_000;

const minutesLeft = ({ page, clockAhead }: OpenAttempt): number =>
  Math.max(0, Math.ceil((Date.parse(page.deadlineAt) - Date.now() - clockAhead) / MINUTE));

/** The time that is left, by the clock of the centre. `short` changes by the minute; `said` is empty until there is reason. */
export function useTimeLeft(attempt: OpenAttempt) {
  const { t } = useTexts();
  const [minutes, setMinutes] = useState(() => minutesLeft(attempt));
  const [isSaid, setSaid] = useState(false);

  useEffect(() => {
    const timer = setInterval(() => {
      const left = minutesLeft(attempt);
      if (left === minutes) return;
      setMinutes(left);
      if (MILESTONES.includes(left) || left === 0) setSaid(true);
    }, 1_000);
    return () => clearInterval(timer);
  }, [attempt, minutes]);

  useEffect(() => {
    if (!isSaid) return;
    const timer = setTimeout(() => setSaid(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [isSaid]);

  const words = minutes === 0 ? t('web-exam:time.over') : t('web-exam:time.left', { count: minutes });
  return {
    short: minutes === 0 ? t('web-exam:time.none') : t('web-exam:time.minutes', { count: minutes }),
    said: isSaid ? words : '',
    ask: () => setSaid(true),
  };
}
