import { useQuery } from '@tanstack/react-query';
import { listAttempts, listSittings, type AttemptSummary, type SittingSummary } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, Facts, LinkButton, Notice, Row, Status } from '../../ui/index.js';
import { useAskedFacts } from '../exam/asked-facts.js';
import { byUrgency, standingOf } from '../exam/standing.js';

interface Props {
  /** Null if there is none, undefined if that could not be read. */
  readonly next: ReturnType<typeof nextOf> | undefined;
  readonly isRead: boolean;
}

/** The exam of the cohort after the lessons, with its date, or that none is scheduled yet. */
export function NextExam({ next, isRead }: Props) {
  const { t } = useTexts();
  const asked = useAskedFacts();
  if (next === undefined || (!isRead && !next)) return null;
  if (!next) return <Notice tone="success">{t('web-lesson:all-read-no-exam')}</Notice>;
  const { sitting, standing } = next;
  const isOpen = sitting.phase === 'open';
  const isAsked = standing === 'running' || standing === 'open' || standing === 'upcoming';
  return (
    <Card accent={isRead && isAsked}>
      <Row>
        <Status tone={isOpen ? 'good' : 'info'}>{t(`web-exam:list.phase.${standing}`)}</Status>
        {isRead && isAsked && <strong>{t('web-lesson:all-read')}</strong>}
      </Row>
      <h2>
        <AuthoredIn texts={sitting.title} />
      </h2>
      {isAsked && (
        <Facts
          facts={[
            [
              t(isOpen ? 'web-exam:list.closes' : 'web-exam:list.opens'),
              <BothZones
                key="at"
                at={isOpen ? sitting.closesAt : sitting.opensAt}
                there={isOpen ? sitting.closesLocal : sitting.opensLocal}
              />,
            ],
            ...asked(sitting),
          ]}
        />
      )}
      <LinkButton to="/exams" variant={isRead && isAsked ? 'filled' : 'default'}>
        {t(isAsked ? 'home.officer.to-exam' : 'web-exam:list.title')}
      </LinkButton>
    </Card>
  );
}

/** All exams of the officer, read beside the course. `of` finds the one of a cohort that is most urgent for them. */
export function useExams() {
  const sittings = useQuery(asking(listSittings, { query: { limit: 200 } }));
  const attempts = useQuery(asking(listAttempts, { query: { limit: 200 } }));
  return {
    readings: [sittings, attempts],
    of: (cohortId: string) =>
      sittings.data &&
      nextOf(
        sittings.data.items.filter((sitting) => sitting.cohortId === cohortId),
        attempts.data?.items ?? [],
      ),
  };
}

function nextOf(sittings: readonly SittingSummary[], attempts: readonly AttemptSummary[]) {
  const [next] = sittings
    .map((sitting) => ({ sitting, attempt: attempts.find(({ id }) => id === sitting.attemptId) ?? null }))
    .sort(byUrgency);
  if (!next || standingOf(next) === 'closed') return null;
  return { sitting: next.sitting, standing: standingOf(next) };
}
