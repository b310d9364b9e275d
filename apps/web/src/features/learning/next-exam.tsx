import { useQuery } from '@tanstack/react-query';
import { listAttempts, listSittings } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, Facts, LinkButton, Notice, Row, Status } from '../../ui/index.js';
import { byUrgency, standingOf } from '../exam/standing.js';

/** What comes after the lessons: the exam of the cohort, with its date, or that none is scheduled yet. */
export function NextExam({ cohortId, isRead }: { readonly cohortId: string; readonly isRead: boolean }) {
  const { t, textIn } = useTexts();
  const next = useNext(cohortId);
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
      <h2>{textIn(sitting.title)}</h2>
      {isAsked && (
        <Facts
          facts={[
            [
              t(isOpen ? 'web-exam:list.closes' : 'web-exam:list.opens'),
              <BothZones key="at" at={isOpen ? sitting.closesAt : sitting.opensAt} zone={sitting.timeZone} />,
            ],
          ]}
        />
      )}
      <LinkButton to="/exams" variant={isRead && isAsked ? 'filled' : 'default'}>
        {t(isAsked ? 'home.officer.to-exam' : 'web-exam:list.title')}
      </LinkButton>
    </Card>
  );
}

/** The exam of the cohort that asks most of the officer; null where there is none, undefined while it is looked for. */
function useNext(cohortId: string) {
  const sittings = useQuery(asking(listSittings, { query: { cohortId } }));
  const attempts = useQuery(asking(listAttempts, { query: { limit: 200 } }));
  if (sittings.data === undefined || attempts.isPending) return undefined;
  const [next] = sittings.data.items
    .map((sitting) => ({
      sitting,
      attempt: attempts.data?.items.find(({ id }) => id === sitting.attemptId) ?? null,
    }))
    .sort(byUrgency);
  if (!next || standingOf(next) === 'closed') return null;
  return { sitting: next.sitting, standing: standingOf(next) };
}
