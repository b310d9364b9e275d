import { useQuery } from '@tanstack/react-query';
import { listAttempts, listSittings, type AttemptSummary, type SittingSummary } from '#contracts/exams';
import { listResults, type Result } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages, type Pages } from '../../lists/index.js';
import { Empty, Loaded, Page, Section, Skeleton } from '../../ui/index.js';
import { ResultCard } from './result-card.js';
import { SittingCard } from './sitting-card.js';
import { byUrgency } from './standing.js';

/** The exams that can be sat and those that were, the most urgent first; then the results. */
export function ExamsPage() {
  const { t } = useTexts();
  const sittings = usePages<SittingSummary>(listSittings, {});
  const attempts = useQuery(asking(listAttempts, { query: { limit: 200 } }));
  const results = usePages<Result>(listResults, {});
  return (
    <Page title={t('web-exam:list.title')} lead={t('web-exam:list.lead')}>
      <Loaded query={sittings} besides={[attempts, results]} skeleton={<Skeleton rows={2} />}>
        {() => (
          <>
            <OwnSittings sittings={sittings} attempts={attempts.data?.items ?? []} />
            <Results results={results} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface OwnProps {
  readonly sittings: Pages<SittingSummary>;
  readonly attempts: readonly AttemptSummary[];
}

function OwnSittings({ sittings, attempts }: OwnProps) {
  const { t } = useTexts();
  const found = sittings.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.length === 0) return <Empty title={t('web-exam:list.none')}>{t('web-exam:list.none-help')}</Empty>;
  const attemptIn = ({ attemptId }: SittingSummary) =>
    attemptId === null ? null : attempts.find(({ id }) => id === attemptId);
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

function Results({ results }: { readonly results: Pages<Result> }) {
  const { t } = useTexts();
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
