import { useNavigate, useSearch } from '@tanstack/react-router';
import { listSittingOutcomes, type SittingOutcome } from '#contracts/grading';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { BothZones, Chips, Code, Empty, LinkButton, Page, Status } from '../../ui/index.js';
import classes from './release.module.css';
import { mayStillBegin } from './still-waiting.js';

/** Sittings with what is still to be judged, decided and released. */
export function ReleasePage() {
  const { t } = useTexts();
  const { waiting } = useSearch({ from: '/release' });
  const navigate = useNavigate({ from: '/release' });
  const query = { limit: 25, count: 'true', ...(waiting === undefined ? {} : { waiting: 'true' }) };
  const pages = usePages<SittingOutcome>(listSittingOutcomes, { query });
  return (
    <Page title={t('places.release')} lead={t('web-judging:release.lead')}>
      <Chips
        legend={t('web-judging:release.show')}
        value={waiting}
        options={[{ value: 'true', label: t('web-judging:release.only-waiting') }]}
        onChange={(value) => void navigate({ search: value === undefined ? {} : { waiting: value } })}
      />
      <DataList
        pages={pages}
        label={t('web-judging:release.sittings')}
        columns={useColumns()}
        empty={
          <Empty title={t(waiting ? 'web-judging:release.none-waiting' : 'web-judging:release.none')}>
            {t('web-judging:release.none-help')}
          </Empty>
        }
      />
    </Page>
  );
}

function useColumns(): Column<SittingOutcome>[] {
  const { t, number } = useTexts();
  return [
    {
      key: 'exam',
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
      title: t('web-judging:release.closes'),
      cell: ({ closesAt, closesLocal }) => <BothZones at={closesAt} there={closesLocal} />,
    },
    {
      key: 'attempts',
      title: t('web-judging:release.attempts'),
      cell: ({ attempts }) => number(attempts),
    },
    {
      key: 'state',
      title: t('web-judging:release.state'),
      cell: (sitting) => <Waiting sitting={sitting} />,
    },
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

const Waiting = ({ sitting }: { readonly sitting: SittingOutcome }) => (
  <div className={classes['states']}>
    <Standing sitting={sitting} />
  </div>
);

/** The furthest that the chief can go now, in one word. */
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
