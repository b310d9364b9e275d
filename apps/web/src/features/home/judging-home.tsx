import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  listDisputedScripts,
  listSittingOutcomes,
  markingSummary,
  type MarkingSummary,
  type SittingOutcome,
} from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, CardGrid, Empty, LinkButton, Loaded, Progress, Section } from '../../ui/index.js';
import { Code } from '../code/code.js';
import { NextScript } from '../marking/next-script.js';
import classes from './home.module.css';

/** The queue, and one button. */
export function ExaminerHome() {
  const summary = useQuery(asking(markingSummary, {}));
  return <Loaded query={summary}>{(found) => <Queue summary={found} />}</Loaded>;
}

function Queue({ summary }: { readonly summary: MarkingSummary }) {
  const { t, number } = useTexts();
  const { waiting, inHand, marked, queue } = summary;
  const today = summary.days.at(-1)?.marked ?? 0;
  return (
    <CardGrid>
      <Card accent>
        <span className={classes['figure']}>{number(waiting)}</span>
        <p>{t('web-judging:marking.wait-for-you', { count: waiting })}</p>
        {inHand > 0 && <p>{t('web-judging:marking.in-hand')}</p>}
        {queue.asked > 0 && <Progress done={queue.given} total={queue.asked} label={t('web-judging:marking.queue')} />}
        {waiting + inHand > 0 ? <NextScript isInHand={inHand > 0} /> : <p>{t('web-judging:marking.none-help')}</p>}
      </Card>
      <Card>
        <span className={classes['figure']}>{number(today)}</span>
        <p>{t('web-judging:marking.today', { count: today })}</p>
        <p className={classes['quiet']}>{t('web-judging:marking.marked', { count: marked })}</p>
        <Link to="/marking">{t('web-judging:marking.to-days')}</Link>
      </Card>
    </CardGrid>
  );
}

const sum = (sittings: readonly SittingOutcome[], of: 'held' | 'late'): number =>
  sittings.reduce((total, sitting) => total + sitting[of], 0);

/** What waits for the chief: disputed scripts, late answers, results to release. */
export function ChiefHome() {
  const { t, number } = useTexts();
  const sittings = useQuery(asking(listSittingOutcomes, { query: { waiting: 'true', limit: 200 } }));
  const disputed = useQuery(asking(listDisputedScripts, { query: { limit: 1, count: 'true' } }));
  return (
    <>
      <Loaded query={disputed}>
        {({ total = 0 }) => (
          <Loaded query={sittings}>
            {({ items }) => (
              <CardGrid>
                <Card accent={total > 0}>
                  <span className={classes['figure']}>{number(total)}</span>
                  <p>{t('web-judging:chief.disputed', { count: total })}</p>
                  <LinkButton to="/moderation" variant={total > 0 ? 'filled' : 'default'}>
                    {t('web-judging:moderation.to')}
                  </LinkButton>
                </Card>
                <Late sittings={items} isNext={total === 0} />
                <Card accent={total + sum(items, 'late') === 0 && sum(items, 'held') > 0}>
                  <span className={classes['figure']}>{number(sum(items, 'held'))}</span>
                  <p>{t('web-judging:chief.held', { count: sum(items, 'held') })}</p>
                  <LinkButton to="/release" variant={total + sum(items, 'late') > 0 ? 'default' : 'filled'}>
                    {t('web-judging:release.to')}
                  </LinkButton>
                </Card>
              </CardGrid>
            )}
          </Loaded>
        )}
      </Loaded>
      <Loaded query={sittings}>{({ items }) => <Sittings sittings={items} />}</Loaded>
    </>
  );
}

interface LateProps {
  readonly sittings: readonly SittingOutcome[];
  readonly isNext: boolean;
}

/** Late answers are lost with the release of their results, so they come before it. */
function Late({ sittings, isNext }: LateProps) {
  const { t, number } = useTexts();
  const count = sum(sittings, 'late');
  const first = sittings.find(({ late }) => late > 0);
  return (
    <Card accent={isNext && count > 0}>
      <span className={classes['figure']}>{number(count)}</span>
      <p>{t('web-judging:chief.late', { count })}</p>
      {first && (
        <LinkButton
          to="/release/$sittingId/late"
          params={{ sittingId: first.id }}
          variant={isNext ? 'filled' : 'default'}
        >
          {t('web-judging:late.to')}
        </LinkButton>
      )}
    </Card>
  );
}

function Sittings({ sittings }: { readonly sittings: readonly SittingOutcome[] }) {
  const { t } = useTexts();
  if (sittings.length === 0) {
    return <Empty title={t('web-judging:chief.none')}>{t('web-judging:chief.none-help')}</Empty>;
  }
  return (
    <Section title={t('web-judging:chief.sittings')}>
      <Card>
        <ul className={classes['lines']}>
          {sittings.map((sitting) => (
            <Sitting key={sitting.id} sitting={sitting} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

/** What of a sitting is said, in the order in which the chief can act on it. */
const PARTS = ['held', 'disputed', 'late', 'unscored', 'running'] as const;

function Sitting({ sitting }: { readonly sitting: SittingOutcome }) {
  const { t, textIn, joined } = useTexts();
  const parts = PARTS.flatMap((what) => {
    const count = what === 'running' ? sitting.open : sitting[what];
    return count > 0 ? [t(`web-judging:release.${what}`, { count })] : [];
  });
  return (
    <li>
      <span>
        <Link to="/release/$sittingId" params={{ sittingId: sitting.id }}>
          {textIn(sitting.title)}
        </Link>{' '}
        · <Code>{sitting.cohortCode}</Code>
      </span>
      <span className={classes['quiet']}>
        {joined(parts)}
        {sitting.late > 0 && (
          <>
            {' · '}
            <Link to="/release/$sittingId/late" params={{ sittingId: sitting.id }}>
              {t('web-judging:late.to')}
            </Link>
          </>
        )}
      </span>
    </li>
  );
}
