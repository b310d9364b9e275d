import { listResults, type Result } from '#contracts/grading';
import { AuthoredIn } from '../../../authored/index.js';
import { useTexts } from '../../../i18n/index.js';
import { DataList, useListOrder, usePages, type Column, type SortKey } from '../../../lists/index.js';
import { Code, Empty, Link, Section } from '../../../ui/index.js';
import { Outcome } from '../../results/outcome.js';

/** The exams that an officer sat, once their results are released. */
export function Sat({ personId }: { readonly personId: string }) {
  const { t } = useTexts();
  const { list, query } = useListOrder(listResults);
  const columns = useColumns();
  const pages = usePages<Result>(listResults, {
    query: { ...query, personId, released: 'true', count: 'true', limit: 25 },
  });
  return (
    <Section title={t('web-secretariat:results.title')}>
      <DataList
        list={list}
        pages={pages}
        label={t('web-secretariat:results.title')}
        empty={<Empty title={t('web-secretariat:results.none')}>{t('web-secretariat:results.none-help')}</Empty>}
        columns={columns}
      />
    </Section>
  );
}

function useColumns(): Column<Result, SortKey<typeof listResults>>[] {
  const { t, dateTime } = useTexts();
  return [
    {
      key: 'exam',
      sort: 'exam',
      title: t('web-secretariat:sitting.exam'),
      cell: ({ id, examTitle }) => (
        <Link to="/results/$resultId" params={{ resultId: id }}>
          <AuthoredIn texts={examTitle} />
        </Link>
      ),
    },
    {
      key: 'cohort',
      sort: 'cohort',
      title: t('web-secretariat:results.cohort'),
      cell: ({ cohort }) => <Code>{cohort.code}</Code>,
    },
    {
      key: 'outcome',
      sort: 'percent',
      title: t('web-secretariat:results.outcome'),
      cell: (result) => <Outcome result={result} />,
    },
    {
      key: 'at',
      sort: 'released',
      title: t('web-secretariat:results.at'),
      cell: ({ releasedAt }) => releasedAt && dateTime(releasedAt),
    },
  ];
}
