import { useNavigate, useSearch } from '@tanstack/react-router';
import { listCohorts, type Cohort } from '#contracts/enrolment';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { DataList, ListSearch, usePages, type Column } from '../../lists/index.js';
import { Chips, Code, Days, Empty, Fraction, Link, LinkButton, Page } from '../../ui/index.js';
import { CohortStatus } from './statuses.js';

const STATUSES = ['nominating', 'running', 'finished', 'cancelled'] as const;

export function CohortsPage() {
  const { t } = useTexts();
  const columns = useColumns();
  const opens = hasRole(useMe(), 'registrar');
  const { status, q } = useSearch({ from: '/cohorts' });
  const pages = usePages<Cohort>(listCohorts, { query: { status, q, count: 'true', limit: 25 } });
  return (
    <Page
      title={t('places.cohorts')}
      lead={t('web-centre:cohort.lead')}
      act={opens && <LinkButton to="/cohorts/new">{t('web-secretariat:open.title')}</LinkButton>}
    >
      <Filters />
      <DataList
        name="cohorts"
        pages={pages}
        label={t('places.cohorts')}
        nameOf={({ code }) => code}
        empty={<Empty title={t('web-centre:cohort.none')}>{q !== undefined && t('web-list:none-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

function Filters() {
  const { t } = useTexts();
  const { status, q = '' } = useSearch({ from: '/cohorts' });
  const navigate = useNavigate({ from: '/cohorts' });
  return (
    <>
      <ListSearch
        value={q}
        help={t('search.cohorts-help')}
        onChange={(words) =>
          void navigate({ search: ({ q: _before, ...rest }) => (words ? { ...rest, q: words } : rest), replace: true })
        }
      />
      <Chips
        legend={t('web-centre:cohort.status')}
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`web-centre:cohort.is.${value}`) }))}
        onChange={(value) =>
          void navigate({ search: ({ status: _before, ...rest }) => (value ? { ...rest, status: value } : rest) })
        }
      />
    </>
  );
}

function useColumns(): Column<Cohort>[] {
  const { t, textIn, calendarDate, fraction } = useTexts();
  return [
    {
      key: 'code',
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
      title: t('web-centre:cohort.course'),
      cell: ({ course }) => <AuthoredIn texts={course.title} />,
      text: ({ course }) => textIn(course.title),
    },
    {
      key: 'dates',
      title: t('web-centre:cohort.dates'),
      cell: ({ startsOn, endsOn }) => <Days from={startsOn} to={endsOn} />,
      text: ({ startsOn, endsOn }) => t('dates.span', { from: calendarDate(startsOn), to: calendarDate(endsOn) }),
    },
    {
      key: 'seats',
      title: t('web-centre:cohort.seats'),
      cell: ({ seats, seatsGiven }) => <Fraction of={seatsGiven} all={seats} />,
      text: ({ seats, seatsGiven }) => fraction(seatsGiven, seats),
    },
    {
      key: 'status',
      title: t('web-centre:cohort.status'),
      cell: (cohort) => <CohortStatus status={cohort.status} />,
      text: ({ status }) => t(`web-centre:cohort.is.${status}`),
    },
  ];
}
