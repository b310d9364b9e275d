import { listSittingOutcomes, type SittingOutcome } from '#contracts/grading';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { BothZones, Code, Empty, LinkButton, Page, Status } from '../../ui/index.js';
import classes from './release.module.css';
import { mayStillBegin } from './still-waiting.js';

/** Sittings with the work that is left to judge, decide and release. */
export function ReleasePage() {
  const { t } = useTexts();
  const list = useListAddress(listSittingOutcomes, ['waiting']);
  const pages = usePages<SittingOutcome>(listSittingOutcomes, { query: { ...list.query, limit: 25, count: 'true' } });
  const counts = useCounts(listSittingOutcomes, { query: list.query }, ['waiting']);
  return (
    <Page title={t('places.release')} lead={t('web-judging:release.lead')}>
      <Filters list={list}>
        <FilterChips
          legend={t('web-judging:release.show')}
          value={list.chosen.waiting === 'true' ? 'true' : undefined}
          values={['true'] as const}
          words={() => t('web-judging:release.only-waiting')}
          counts={counts.waiting}
          onChange={(value) => list.narrow({ waiting: value })}
        />
      </Filters>
      <DataList
        name="release"
        list={list}
        pages={pages}
        label={t('web-judging:release.sittings')}
        columns={useColumns()}
        empty={<Empty title={t('web-judging:release.none')}>{t('web-judging:release.none-help')}</Empty>}
      />
    </Page>
  );
}

type Columns = Column<SittingOutcome, SortKey<typeof listSittingOutcomes>>[];

function useColumns(): Columns {
  const { t } = useTexts();
  return [
    {
      key: 'exam',
      sort: 'title',
      title: t('web-judging:release.sitting'),
      cell: ({ title, cohortCode }) => (
        <span className={classes['stacked']}>
          <AuthoredIn texts={title} />
          <Code quiet={classes['quiet']}>{cohortCode}</Code>
        </span>
      ),
    },
    {
      key: 'closes',
      sort: 'closes',
      title: t('web-judging:release.closes'),
      cell: ({ closesAt, closesLocal }) => <BothZones at={closesAt} there={closesLocal} />,
    },
    ...useStanding(),
    {
      key: t('web-judging:release.open'),
      title: '',
      cell: ({ id }) => (
        <LinkButton to="/release/$sittingId" params={{ sittingId: id }} variant="default">
          {t('web-judging:release.open')}
        </LinkButton>
      ),
    },
  ];
}

/** The columns of how many sit it, and what is still to be done. */
function useStanding(): Columns {
  const { t, number } = useTexts();
  return [
    {
      key: 'attempts',
      sort: 'attempts',
      title: t('web-judging:release.attempts'),
      cell: ({ attempts }) => number(attempts),
    },
    {
      key: 'state',
      title: t('web-judging:release.state'),
      cell: (sitting) => <Waiting sitting={sitting} />,
    },
  ];
}

const Waiting = ({ sitting }: { readonly sitting: SittingOutcome }) => (
  <div className={classes['states']}>
    <Standing sitting={sitting} />
  </div>
);

/** The furthest step that the chief can take now, in one word. */
function Standing({ sitting }: { readonly sitting: SittingOutcome }) {
  const { t } = useTexts();
  const { attempts, notSat, open, unscored, held, late, disputed } = sitting;
  if (attempts === 0) return <Status tone="quiet">{t('web-judging:release.nobody')}</Status>;
  if (held > 0) return <Status tone="info">{t('web-judging:release.held', { count: held })}</Status>;
  if (disputed > 0) return <Status tone="wait">{t('web-judging:release.disputed', { count: disputed })}</Status>;
  if (late > 0) return <Status tone="wait">{t('web-judging:release.late', { count: late })}</Status>;
  if (unscored > 0) return <Status tone="wait">{t('web-judging:release.unscored', { count: unscored })}</Status>;
  if (open > 0) return <Status tone="quiet">{t('web-judging:release.running', { count: open })}</Status>;
  if (notSat > 0 && mayStillBegin(sitting)) {
    return <Status tone="quiet">{t('web-judging:release.not-sat', { count: notSat })}</Status>;
  }
  return <Status tone="good">{t('web-judging:release.done')}</Status>;
}
