import { useQuery } from '@tanstack/react-query';
import { listAttempts, listSittings, type SittingSummary } from '#contracts/exams';
import { listResults, type Result } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Empty, Failure, Foot, Page, Section, Skeleton, usePages } from '../../ui/index.js';
import { ResultCard } from './result-card.js';
import { SittingCard } from './sitting-card.js';
import { byUrgency } from './standing.js';

/** What can be sat and was, the most urgent first; then the results. */
export function ExamsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('web-exam:list.title')} lead={t('web-exam:list.lead')}>
      <OwnSittings />
      <Results />
    </Page>
  );
}

function OwnSittings() {
  const { t } = useTexts();
  const sittings = usePages<SittingSummary>(listSittings, {});
  const attempts = useQuery(asking(listAttempts, { query: { limit: 200 } }));
  if (sittings.isPending) return <Skeleton rows={2} />;
  if (sittings.data === undefined) {
    return <Failure failure={sittings.error} again={() => void sittings.refetch()} />;
  }
  const found = sittings.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return <Empty title={t('web-exam:list.none')}>{t('web-exam:list.none-help')}</Empty>;
  const attemptIn = ({ attemptId }: SittingSummary) =>
    attemptId === null ? null : attempts.data?.items.find(({ id }) => id === attemptId);
  return (
    <>
      {found
        .map((sitting) => ({ sitting, attempt: attemptIn(sitting) }))
        .sort(byUrgency)
        .map((own) => (
          <SittingCard key={own.sitting.id} {...own} />
        ))}
      {sittings.hasNextPage && <Foot pages={sittings} shown={found.length} />}
    </>
  );
}

function Results() {
  const { t } = useTexts();
  const results = usePages<Result>(listResults, {});
  const found = results.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={t('web-exam:list.results')}>
      {found.map((result) => (
        <ResultCard key={result.id} result={result} />
      ))}
      {results.hasNextPage && <Foot pages={results} shown={found.length} />}
    </Section>
  );
}
