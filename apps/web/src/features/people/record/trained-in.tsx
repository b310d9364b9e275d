import { listEnrolments, type Enrolment } from '#contracts/enrolment';
import { AuthoredIn } from '../../../authored/index.js';
import { useTexts } from '../../../i18n/index.js';
import { DataList, useListOrder, usePages, type Column, type SortKey } from '../../../lists/index.js';
import { Code, Days, Empty, Link, Section } from '../../../ui/index.js';

/** The cohorts in which an officer had or has a place. */
export function TrainedIn({ personId }: { readonly personId: string }) {
  const { t } = useTexts();
  const { list, query } = useListOrder(listEnrolments);
  const pages = usePages<Enrolment>(listEnrolments, { query: { ...query, personId, count: 'true', limit: 25 } });
  const columns: Column<Enrolment, SortKey<typeof listEnrolments>>[] = [
    {
      key: 'code',
      sort: 'cohort',
      title: t('web-centre:cohort.code'),
      cell: ({ cohort }) => (
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          <Code>{cohort.code}</Code>
        </Link>
      ),
    },
    {
      key: 'course',
      sort: 'title',
      title: t('web-centre:cohort.course'),
      cell: ({ course }) => <AuthoredIn texts={course.title} />,
    },
    {
      key: 'dates',
      sort: 'starts',
      title: t('web-centre:cohort.dates'),
      cell: ({ cohort }) => <Days from={cohort.startsOn} to={cohort.endsOn} />,
    },
  ];
  return (
    <Section title={t('places.cohorts')}>
      <DataList
        list={list}
        pages={pages}
        label={t('places.cohorts')}
        empty={<Empty title={t('web-people:person.no-cohort')}>{t('web-people:person.no-cohort-help')}</Empty>}
        columns={columns}
      />
    </Section>
  );
}
