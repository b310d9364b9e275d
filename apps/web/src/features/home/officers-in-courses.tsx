import { Link } from '@tanstack/react-router';
import { listProgress, type OfficerProgress } from '#contracts/learning';
import { useTexts } from '../../i18n/index.js';
import { DataList, Empty, PersonName, Progress, Section, Status, usePages, type Column } from '../../ui/index.js';

/** Officers of the reader's state in courses, those of the cohort that ends first on top. */
export function OfficersInCourses() {
  const { t } = useTexts();
  const columns = useColumns();
  const pages = usePages<OfficerProgress>(listProgress, { query: { status: 'active', limit: 10, count: 'true' } });
  return (
    <Section title={t('web-secretariat:state.officers-title')}>
      <DataList
        pages={pages}
        label={t('web-secretariat:state.officers-title')}
        empty={
          <Empty title={t('web-secretariat:state.no-officers')}>{t('web-secretariat:state.no-officers-help')}</Empty>
        }
        columns={columns}
      />
    </Section>
  );
}

function useColumns(): Column<OfficerProgress>[] {
  const { t, textIn, calendarDate } = useTexts();
  return [
    {
      key: 'officer',
      title: t('web-centre:nomination.officer'),
      cell: ({ person }) => <PersonName name={person.name} />,
    },
    {
      key: 'course',
      title: t('web-centre:cohort.course'),
      cell: ({ cohort, title }) => (
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          {textIn(title)}
        </Link>
      ),
    },
    { key: 'read', title: t('web-secretariat:state.read'), cell: ({ lessons }) => <Read lessons={lessons} /> },
    { key: 'by', title: t('web-secretariat:state.by'), cell: ({ cohort }) => calendarDate(cohort.endsOn) },
  ];
}

function Read({ lessons: { completed, total } }: Pick<OfficerProgress, 'lessons'>) {
  const { t } = useTexts();
  if (total > 0 && completed >= total) return <Status tone="good">{t('web-secretariat:state.all-read')}</Status>;
  if (completed === 0) return <Status tone="wait">{t('web-secretariat:state.not-begun')}</Status>;
  return <Progress done={completed} total={total} label={t('web-secretariat:state.lessons')} />;
}
