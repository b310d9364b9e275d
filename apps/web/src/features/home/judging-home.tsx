import { useQuery } from '@tanstack/react-query';
import {
  listDisputedScripts,
  listSittingOutcomes,
  markingSummary,
  summariseSittingOutcomes,
  type MarkingSummary,
  type SittingOutcome,
  type WaitingOutcomes,
} from '#contracts/grading';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages } from '../../lists/index.js';
import { Card, CardGrid, Code, Empty, Link, LinkButton, Loaded, Progress, Section } from '../../ui/index.js';
import { NextScript } from '../marking/next-script.js';
import { AllLoaded } from './figures.js';
import classes from './home.module.css';

/** The queue of the examiner, and one button. */
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

/** The work that waits for the chief: disputed scripts, late answers, results to release. */
export function ChiefHome() {
  const waiting = useQuery(asking(summariseSittingOutcomes, {}));
  const disputed = useQuery(asking(listDisputedScripts, { query: { limit: 1, count: 'true' } }));
  return (
    <>
      <AllLoaded queries={[waiting, disputed]}>
        {() => waiting.data && <ChiefFigures waiting={waiting.data} disputed={disputed.data?.total ?? 0} />}
      </AllLoaded>
      <Sittings />
    </>
  );
}

interface FiguresProps {
  readonly waiting: WaitingOutcomes;
  readonly disputed: number;
}

/** Late answers are lost with the release of their results, so they come before it. */
function ChiefFigures({ waiting: { held, late, lateSittingId }, disputed }: FiguresProps) {
  const { t, number } = useTexts();
  return (
    <CardGrid>
      <Card accent={disputed > 0}>
        <span className={classes['figure']}>{number(disputed)}</span>
        <p>{t('web-judging:chief.disputed', { count: disputed })}</p>
        <LinkButton to="/moderation" variant={disputed > 0 ? 'filled' : 'default'}>
          {t('web-judging:moderation.to')}
        </LinkButton>
      </Card>
      <Card accent={disputed === 0 && late > 0}>
        <span className={classes['figure']}>{number(late)}</span>
        <p>{t('web-judging:chief.late', { count: late })}</p>
        {lateSittingId !== null && (
          <LinkButton
            to="/release/$sittingId/late"
            params={{ sittingId: lateSittingId }}
            variant={disputed === 0 ? 'filled' : 'default'}
          >
            {t('web-judging:late.to')}
          </LinkButton>
        )}
      </Card>
      <Card accent={disputed + late === 0 && held > 0}>
        <span className={classes['figure']}>{number(held)}</span>
        <p>{t('web-judging:chief.held', { count: held })}</p>
        <LinkButton to="/release" variant={disputed + late > 0 ? 'default' : 'filled'}>
          {t('web-judging:release.to')}
        </LinkButton>
      </Card>
    </CardGrid>
  );
}

function Sittings() {
  const { t } = useTexts();
  const pages = usePages<SittingOutcome>(listSittingOutcomes, { query: { waiting: 'true', count: 'true', limit: 25 } });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Loaded query={pages}>
      {() =>
        items.length === 0 ? (
          <Empty title={t('web-judging:chief.none')}>{t('web-judging:chief.none-help')}</Empty>
        ) : (
          <Section title={t('web-judging:chief.sittings')}>
            <Card>
              <ul className={classes['lines']}>
                {items.map((sitting) => (
                  <Sitting key={sitting.id} sitting={sitting} />
                ))}
              </ul>
              <Foot pages={pages} shown={items.length} />
            </Card>
          </Section>
        )
      }
    </Loaded>
  );
}

/** The parts of a sitting that are named, in the order in which the chief can act on them. */
const PARTS = ['held', 'disputed', 'late', 'unscored', 'running'] as const;

function Sitting({ sitting }: { readonly sitting: SittingOutcome }) {
  const { t, joined } = useTexts();
  const parts = PARTS.flatMap((what) => {
    const count = what === 'running' ? sitting.open : sitting[what];
    return count > 0 ? [t(`web-judging:release.${what}`, { count })] : [];
  });
  return (
    <li>
      <span className={classes['stacked']}>
        <Link to="/release/$sittingId" params={{ sittingId: sitting.id }}>
          <AuthoredIn texts={sitting.title} />
        </Link>
        <Code quiet={classes['quiet']}>{sitting.cohortCode}</Code>
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
