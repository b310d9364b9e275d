import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { listLateResponses, type LateResponse } from '#contracts/exams';
import { getSittingOutcome } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages } from '../../lists/index.js';
import { Code, Empty, Failure, Link, Loaded, Notice, Page, Skeleton } from '../../ui/index.js';
import { LateAttempt } from './late-attempt.js';

/** Answers of one sitting that came after the deadline, by candidate code, for the chief to admit or leave. */
export function LatePage() {
  const { sittingId } = useParams({ from: '/release/$sittingId/late' });
  const { t } = useTexts();
  const sitting = useQuery(asking(getSittingOutcome, { params: { sittingId } }));
  return (
    <Loaded query={sitting}>
      {(found) => (
        <Page
          title={t('web-judging:late.title')}
          above={
            <Link to="/release/$sittingId" params={{ sittingId }}>
              <AuthoredIn texts={found.title} /> · <Code>{found.cohortCode}</Code>
            </Link>
          }
          lead={t('web-judging:late.lead')}
        >
          <Notice>{t('web-judging:late.meaning')}</Notice>
          <Answers sittingId={sittingId} />
        </Page>
      )}
    </Loaded>
  );
}

function Answers({ sittingId }: { readonly sittingId: string }) {
  const { t } = useTexts();
  const pages = usePages<LateResponse>(listLateResponses, {
    params: { sittingId },
    query: { limit: 50, count: 'true' },
  });
  if (pages.isPending) return <Skeleton />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return <Empty title={t('web-judging:late.none')}>{t('web-judging:late.none-help')}</Empty>;
  }
  const attempts = [...new Set(items.map(({ attemptId }) => attemptId))];
  return (
    <>
      {attempts.map((attemptId) => (
        <LateAttempt key={attemptId} answers={items.filter((each) => each.attemptId === attemptId)} />
      ))}
      <Foot pages={pages} shown={items.length} />
    </>
  );
}
