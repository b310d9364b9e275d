import { listResults, releaseResult, type Result } from '#contracts/grading';
import { call } from '../../api/index.js';
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
import { Code, Confirm, Fraction, Status } from '../../ui/index.js';
import { Authored } from '../../authored/index.js';
import { forgetResults } from './release-all.js';

/** Results by candidate code, each with its own release. */
export function ResultList({ sittingId }: { readonly sittingId: string }) {
  const { t } = useTexts();
  const list = useListAddress(listResults, ['passed']);
  const query = { ...list.query, sittingId };
  const pages = usePages<Result>(listResults, { query: { ...query, limit: 25, count: 'true' } });
  const counts = useCounts(listResults, { query }, ['passed']);
  return (
    <>
      <Filters list={list}>
        <FilterChips
          legend={t('web-judging:release.outcome')}
          value={list.chosen.passed}
          values={['true', 'false'] as const}
          words={(value) => t(value === 'true' ? 'web-judging:result.passed' : 'web-judging:result.failed')}
          counts={counts.passed}
          onChange={(value) => list.narrow({ passed: value })}
        />
      </Filters>
      <DataList
        name="results-of-sitting"
        list={list}
        pages={pages}
        label={t('web-judging:release.results')}
        columns={useColumns()}
        empty={<p>{t('web-judging:release.no-results')}</p>}
      />
    </>
  );
}

function useColumns(): Column<Result, SortKey<typeof listResults>>[] {
  const { t, percent } = useTexts();
  return [
    {
      key: 'code',
      sort: 'candidate',
      title: t('web-judging:release.candidate'),
      cell: ({ candidateCode }) => <Code>{candidateCode}</Code>,
    },
    {
      key: 'score',
      sort: 'percent',
      title: t('web-judging:release.score'),
      cell: (result) => (
        <>
          <strong>{percent(result.percent / 100)}</strong> (<Fraction of={result.points} all={result.maximum} />)
        </>
      ),
    },
    {
      key: 'passed',
      sort: 'passed',
      title: t('web-judging:release.outcome'),
      cell: ({ passed }) => (
        <Status tone={passed ? 'good' : 'bad'}>
          {t(passed ? 'web-judging:result.passed' : 'web-judging:result.failed')}
        </Status>
      ),
    },
    { key: 'state', title: t('web-judging:release.state'), cell: (result) => <Standing result={result} /> },
    {
      key: t('web-judging:release.one'),
      title: '',
      cell: (result) => result.allowed.includes('grading.release-result') && <Release result={result} />,
    },
  ];
}

function Release({ result }: { readonly result: Result }) {
  const { t } = useTexts();
  const release = async (): Promise<void> => {
    await call(releaseResult, { params: { resultId: result.id } });
    await forgetResults();
  };
  return (
    <Confirm
      act={t('web-judging:release.one')}
      consequence={
        <Authored>
          {t(result.passed ? 'web-judging:release.one-passed' : 'web-judging:release.one-failed', {
            code: result.candidateCode,
          })}
        </Authored>
      }
      variant="default"
      onConfirm={release}
    />
  );
}

function Standing({ result: { releasedAt, standing } }: { readonly result: Result }) {
  const { t, dateTime } = useTexts();
  if (standing === 'superseded') return <Status tone="quiet">{t('web-judging:release.is-superseded')}</Status>;
  if (standing === 'reopened') return <Status tone="wait">{t('web-judging:release.is-reopened')}</Status>;
  if (releasedAt === null) return <Status tone="info">{t('web-judging:release.is-held')}</Status>;
  return (
    <>
      <Status tone="good">{t('web-judging:release.is-released')}</Status> {dateTime(releasedAt)}
    </>
  );
}
