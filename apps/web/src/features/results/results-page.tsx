import { useSearch } from '@tanstack/react-router';
import { listResults, type Result } from '#contracts/grading';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  StateFilter,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { Code, Empty, Link, Page, PersonName, Row } from '../../ui/index.js';
import { Outcome } from './outcome.js';

const PASSED = ['true', 'false'] as const;

/** Results that were released, the latest on top; an administrator is shown those of the own state. */
export function ResultsPage() {
  const { t } = useTexts();
  const { cohortId } = useSearch({ from: '/results' });
  const columns = useColumns();
  const list = useReleased();
  const pages = usePages<Result>(listResults, {
    query: { ...list.query, released: 'true', cohortId, count: 'true', limit: 25 },
  });
  return (
    <Page
      title={t('web-secretariat:results.title')}
      lead={t('web-secretariat:results.lead')}
      above={<Link to="/officers">{t('places.officers')}</Link>}
    >
      {cohortId !== undefined && (
        <Row>
          <Link to="/results">{t('web-secretariat:officers.all-cohorts')}</Link>
        </Row>
      )}
      <Narrowing list={list} cohortId={cohortId} />
      <DataList
        name="results"
        list={list}
        pages={pages}
        label={t('web-secretariat:results.title')}
        empty={<Empty title={t('web-secretariat:results.none')}>{t('web-secretariat:results.none-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

const useReleased = () => useListAddress(listResults, ['passed', 'stateCode']);

interface NarrowingProps {
  readonly list: ReturnType<typeof useReleased>;
  readonly cohortId: string | undefined;
}

function Narrowing({ list, cohortId }: NarrowingProps) {
  const { t } = useTexts();
  const { passed, stateCode } = list.chosen;
  const counts = useCounts(listResults, { query: { ...list.query, released: 'true', cohortId } }, [
    'passed',
    'stateCode',
  ]);
  return (
    <Filters list={list}>
      <FilterChips
        legend={t('web-secretariat:results.outcome')}
        value={passed}
        values={PASSED}
        words={(value) => t(`web-secretariat:officers.is.${value === 'true' ? 'passed' : 'failed'}`)}
        counts={counts.passed}
        onChange={(value) => list.narrow({ passed: value })}
      />
      <StateFilter
        value={stateCode}
        counts={counts.stateCode}
        onChange={(value) => list.narrow({ stateCode: value })}
      />
    </Filters>
  );
}

type Columns = Column<Result, SortKey<typeof listResults>>[];

function useColumns(): Columns {
  const { t, percent, dateTime, stamp } = useTexts();
  const ofWhat = useOfWhat();
  return [
    ...ofWhat,
    {
      key: 'outcome',
      sort: 'percent',
      title: t('web-secretariat:results.outcome'),
      cell: (result) => <Outcome result={result} />,
      text: ({ passed, percent: share }) =>
        `${percent(share / 100)}, ${t(`web-secretariat:officers.is.${passed ? 'passed' : 'failed'}`)}`,
    },
    {
      key: 'at',
      sort: 'released',
      title: t('web-secretariat:results.at'),
      cell: ({ releasedAt }) => releasedAt && dateTime(releasedAt),
      text: ({ releasedAt }) => releasedAt && stamp(releasedAt),
    },
  ];
}

/** The columns of whose result it is, and in which exam of which cohort. */
function useOfWhat(): Columns {
  const { t, textIn } = useTexts();
  return [
    {
      key: 'officer',
      title: t('web-centre:nomination.officer'),
      cell: ({ id, person }) =>
        person && (
          <Link to="/results/$resultId" params={{ resultId: id }}>
            <PersonName name={person.name} />
          </Link>
        ),
      text: ({ person }) => person && `${person.name.ar} / ${person.name.latin}`,
    },
    {
      key: 'exam',
      sort: 'exam',
      title: t('web-secretariat:sitting.exam'),
      cell: ({ examTitle }) => <AuthoredIn texts={examTitle} />,
      text: ({ examTitle }) => textIn(examTitle),
    },
    {
      key: 'cohort',
      sort: 'cohort',
      title: t('web-secretariat:results.cohort'),
      cell: ({ cohort }) => (
        <Link to="/results" search={{ cohortId: cohort.id }}>
          <Code>{cohort.code}</Code>
        </Link>
      ),
      text: ({ cohort }) => cohort.code,
    },
  ];
}
