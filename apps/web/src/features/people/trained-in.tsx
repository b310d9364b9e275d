import { listEnrolments, type Enrolment } from '#contracts/enrolment';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { Code, Days, Empty, Link, Section } from '../../ui/index.js';

/** The cohorts in which an officer had or has a place. */
export function TrainedIn({ personId }: { readonly personId: string }) {
  const { t } = useTexts();
  const pages = usePages<Enrolment>(listEnrolments, { query: { personId, count: 'true', limit: 25 } });
  const columns: Column<Enrolment>[] = [
    {
      key: 'code',
      title: t('web-centre:cohort.code'),
      cell: ({ cohort }) => (
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          <Code>{cohort.code}</Code>
        </Link>
      ),
    },
    { key: 'course', title: t('web-centre:cohort.course'), cell: ({ course }) => <AuthoredIn texts={course.title} /> },
    {
      key: 'dates',
      title: t('web-centre:cohort.dates'),
      cell: ({ cohort }) => <Days from={cohort.startsOn} to={cohort.endsOn} />,
    },
  ];
  return (
    <Section title={t('places.cohorts')}>
      <DataList
        pages={pages}
        label={t('places.cohorts')}
        empty={<Empty title={t('web-people:person.no-cohort')}>{t('web-people:person.no-cohort-help')}</Empty>}
        columns={columns}
      />
    </Section>
  );
}
