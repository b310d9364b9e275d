import { useQuery } from '@tanstack/react-query';
import { listSittings } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, LinkButton, Notice, Row, Status } from '../../ui/index.js';

/** What comes after the lessons: the exam of the cohort, with its date, or that none is scheduled yet. */
export function NextExam({ cohortId, isRead }: { readonly cohortId: string; readonly isRead: boolean }) {
  const { t, textIn } = useTexts();
  const sittings = useQuery(asking(listSittings, { query: { cohortId } }));
  const ahead = (sittings.data?.items ?? []).filter(({ phase }) => phase !== 'closed');
  const next = ahead.find(({ attemptId }) => attemptId === null) ?? ahead[0];
  if (sittings.data === undefined || (!isRead && !next)) return null;
  if (!next) return <Notice tone="success">{t('web-lesson:all-read-no-exam')}</Notice>;
  const isOpen = next.phase === 'open';
  return (
    <Card accent={isRead}>
      <Row>
        <Status tone={isOpen ? 'good' : 'info'}>{t(`web-exam:list.phase.${next.phase}`)}</Status>
        {isRead && <strong>{t('web-lesson:all-read')}</strong>}
      </Row>
      <h2>{textIn(next.title)}</h2>
      <div>
        {t(isOpen ? 'web-exam:list.closes' : 'web-exam:list.opens')}:{' '}
        <BothZones at={isOpen ? next.closesAt : next.opensAt} zone={next.timeZone} />
      </div>
      <LinkButton to="/exams" variant={isRead ? 'filled' : 'default'}>
        {t('home.officer.to-exam')}
      </LinkButton>
    </Card>
  );
}
