import type { ReactNode } from 'react';
import type { SittingOutcome, SittingScores } from '#contracts/grading';
import { centreClock } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Link, Status } from '../../ui/index.js';
import classes from './release.module.css';

/** Whether somebody may still begin, by the time at the centre. */
export const mayStillBegin = ({ closesAt }: Pick<SittingOutcome, 'closesAt'>): boolean =>
  Date.parse(closesAt) > centreClock.read();

type What = 'not-sat' | 'running' | 'unscored' | 'to-mark' | 'disputed' | 'late';

/** The amounts that wait, in the order of the way of an answer, and where the chief goes on. */
function useLines(sitting: SittingScores): readonly (readonly [What, number, ReactNode])[] {
  const { t } = useTexts();
  const { id: sittingId, notSat, open, unscored, toMark, disputed, late } = sitting;
  return [
    ['not-sat', mayStillBegin(sitting) ? notSat : 0, null],
    ['running', open, null],
    ['unscored', unscored, null],
    ['to-mark', toMark, null],
    [
      'disputed',
      disputed,
      <Link key="to" to="/moderation">
        {t('web-judging:moderation.to')}
      </Link>,
    ],
    [
      'late',
      late,
      <Link key="to" to="/release/$sittingId/late" params={{ sittingId }}>
        {t('web-judging:late.to')}
      </Link>,
    ],
  ];
}

/** Says what is missing until this sitting ends, and whom it waits for. */
export function StillWaiting({ sitting }: { readonly sitting: SittingScores }) {
  const { t } = useTexts();
  const waiting = useLines(sitting).filter(([, count]) => count > 0);
  return (
    <Card>
      <h2>{t('web-judging:release.still')}</h2>
      {waiting.length === 0 ? (
        <p>{t('web-judging:release.nothing-waits')}</p>
      ) : (
        <ul className={classes['waiting']}>
          {waiting.map(([what, count, link]) => (
            <li key={what} className={classes['states']}>
              <Status tone="wait">{t(`web-judging:release.${what}`, { count })}</Status>
              <span>{t(`web-judging:why.${what}`)}</span>
              {link}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
