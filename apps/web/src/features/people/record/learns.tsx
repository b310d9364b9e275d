import { listOfficers, type OfficerInCohort } from '#contracts/reporting';
import { AuthoredIn } from '../../../authored/index.js';
import { useTexts } from '../../../i18n/index.js';
import { DataList, useListOrder, usePages, type Column, type SortKey } from '../../../lists/index.js';
import { Code, Days, Empty, Link, Section } from '../../../ui/index.js';
import { Standing } from '../../officers/standing.js';

/** The cohorts of an officer, from the nomination on, with their progress in each. */
export function Learns({ personId }: { readonly personId: string }) {
  const { t } = useTexts();
  const { list, query } = useListOrder(listOfficers);
  const columns = useColumns();
  const pages = usePages<OfficerInCohort>(listOfficers, { query: { ...query, personId, count: 'true', limit: 25 } });
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

function useColumns(): Column<OfficerInCohort, SortKey<typeof listOfficers>>[] {
  const { t, calendarDate } = useTexts();
  return [
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
      cell: ({ title }) => <AuthoredIn texts={title} />,
    },
    {
      key: 'dates',
      title: t('web-centre:cohort.dates'),
      cell: ({ cohort }) => <Days from={cohort.startsOn} to={cohort.endsOn} />,
    },
    {
      key: 'standing',
      sort: 'standing',
      title: t('web-secretariat:officers.standing'),
      cell: (officer) => <Standing officer={officer} />,
    },
    {
      key: 'by',
      sort: 'due',
      title: t('web-secretariat:state.by'),
      cell: ({ due }) => calendarDate(due),
    },
  ];
}
