import { listCohorts, type Cohort } from '#contracts/enrolment';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  ListSearch,
  StateFilter,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { Code, Days, Empty, Fraction, Link, LinkButton, Page } from '../../ui/index.js';
import { CohortStatus } from './statuses.js';

const STATUSES = ['nominating', 'running', 'finished', 'cancelled'] as const;

export function CohortsPage() {
  const { t } = useTexts();
  const columns = useColumns();
  const opens = hasRole(useMe(), 'registrar');
  const list = useCohorts();
  const pages = usePages<Cohort>(listCohorts, { query: { ...list.query, count: 'true', limit: 25 } });
  return (
    <Page
      title={t('places.cohorts')}
      lead={t('web-centre:cohort.lead')}
      act={opens && <LinkButton to="/cohorts/new">{t('web-secretariat:open.title')}</LinkButton>}
    >
      <Narrowing list={list} />
      <DataList
        name="cohorts"
        list={list}
        pages={pages}
        label={t('places.cohorts')}
        nameOf={({ code }) => code}
        empty={<Empty title={t('web-centre:cohort.none')} />}
        columns={columns}
      />
    </Page>
  );
}

const useCohorts = () => useListAddress(listCohorts, ['q', 'status', 'stateCode']);

function Narrowing({ list }: { readonly list: ReturnType<typeof useCohorts> }) {
  const { t } = useTexts();
  const { q = '', status, stateCode } = list.chosen;
  const counts = useCounts(listCohorts, { query: list.query }, ['status', 'stateCode']);
  return (
    <Filters list={list}>
      <ListSearch
        value={q}
        help={t('search.cohorts-help')}
        onChange={(words) => list.narrow({ q: words }, 'replaced')}
      />
      <FilterChips
        legend={t('web-centre:cohort.status')}
        value={status}
        values={STATUSES}
        words={(value) => t(`web-centre:cohort.is.${value}`)}
        counts={counts.status}
        onChange={(value) => list.narrow({ status: value })}
      />
      <StateFilter
        value={stateCode}
        counts={counts.stateCode}
        onChange={(value) => list.narrow({ stateCode: value })}
      />
    </Filters>
  );
}

type Columns = Column<Cohort, SortKey<typeof listCohorts>>[];

function useColumns(): Columns {
  const { t, textIn, calendarDate } = useTexts();
  return [
    {
      key: 'code',
      sort: 'code',
      title: t('web-centre:cohort.code'),
      cell: ({ id, code }) => (
        <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
          <Code>{code}</Code>
        </Link>
      ),
      text: ({ code }) => code,
    },
    {
      key: 'course',
      sort: 'title',
      title: t('web-centre:cohort.course'),
      cell: ({ course }) => <AuthoredIn texts={course.title} />,
      text: ({ course }) => textIn(course.title),
    },
    {
      key: 'dates',
      sort: 'starts',
      title: t('web-centre:cohort.dates'),
      cell: ({ startsOn, endsOn }) => <Days from={startsOn} to={endsOn} />,
      text: ({ startsOn, endsOn }) => t('dates.span', { from: calendarDate(startsOn), to: calendarDate(endsOn) }),
    },
    ...useStanding(),
  ];
}

/** The columns of how many seats are given, and how far the cohort is. */
function useStanding(): Columns {
  const { t, fraction } = useTexts();
  return [
    {
      key: 'seats',
      sort: 'seats',
      title: t('web-centre:cohort.seats'),
      cell: ({ seats, seatsGiven }) => <Fraction of={seatsGiven} all={seats} />,
      text: ({ seats, seatsGiven }) => fraction(seatsGiven, seats),
    },
    {
      key: 'status',
      sort: 'status',
      title: t('web-centre:cohort.status'),
      cell: (cohort) => <CohortStatus status={cohort.status} />,
      text: ({ status }) => t(`web-centre:cohort.is.${status}`),
    },
  ];
}
