import { useNavigate } from '@tanstack/react-router';
import { listAttempts, listSittings, startAttempt, type SittingSummary } from '#contracts/exams';
import { readOfficerHome } from '#contracts/reporting';
import { call, forget } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, Code, Confirm, Facts, LinkButton, Row, Status, type Tone } from '../../ui/index.js';
import { useAskedFacts } from './asked-facts.js';
import { standingOf, type OwnSitting, type Standing } from './standing.js';

const TONES: Record<Standing, Tone> = {
  running: 'wait',
  open: 'good',
  upcoming: 'info',
  'handed-in': 'info',
  released: 'good',
  closed: 'quiet',
};

export function SittingCard(own: OwnSitting) {
  const { t } = useTexts();
  const { sitting } = own;
  const standing = standingOf(own);
  const asks = standing === 'running' || standing === 'open';
  return (
    <Card accent={asks}>
      <Row>
        <Status tone={TONES[standing]}>{t(`web-exam:list.phase.${standing}`)}</Status>
        <Code>{sitting.cohortCode}</Code>
      </Row>
      <h2>
        <AuthoredIn texts={sitting.title} />
      </h2>
      <Hours {...own} />
      <Row>
        <Act {...own} />
      </Row>
    </Card>
  );
}

/** The time when it can be sat; while it runs, its end; once it was sat, when it was handed in. */
function Hours({ sitting, attempt }: OwnSitting) {
  const { t } = useTexts();
  const asked = useAskedFacts();
  const { opensAt, closesAt, opensLocal, closesLocal } = sitting;
  if (attempt?.status === 'open') {
    return (
      <Facts
        facts={[
          [t('web-exam:list.ends'), <BothZones key="ends" at={attempt.deadlineAt} there={attempt.deadlineLocal} />],
        ]}
      />
    );
  }
  if (attempt?.submittedAt != null) {
    return (
      <Facts
        facts={[
          [t('web-exam:receipt.at'), <BothZones key="at" at={attempt.submittedAt} there={attempt.submittedLocal} />],
        ]}
      />
    );
  }
  return (
    <Facts
      facts={[
        [t('web-exam:list.opens'), <BothZones key="opens" at={opensAt} there={opensLocal} />],
        [t('web-exam:list.closes'), <BothZones key="closes" at={closesAt} there={closesLocal} />],
        ...asked(sitting),
      ]}
    />
  );
}

function Act(own: OwnSitting) {
  const { t } = useTexts();
  const { sitting, attempt } = own;
  const { attemptId } = sitting;
  if (attemptId === null) return sitting.allowed.includes('exams.start-attempt') && <Start sitting={sitting} />;
  // The exam itself leads to the receipt if it is handed in.
  if (attempt?.status === 'open' || attempt === undefined) {
    return (
      <LinkButton to="/exams/$attemptId" params={{ attemptId }}>
        {t('home.officer.go-on-exam')}
      </LinkButton>
    );
  }
  return (
    <LinkButton to="/exams/$attemptId/receipt" params={{ attemptId }} variant="default">
      {t('web-exam:list.receipt')}
    </LinkButton>
  );
}

function Start({ sitting }: { readonly sitting: SittingSummary }) {
  const { t, percent } = useTexts();
  const navigate = useNavigate();
  const start = async () => {
    const started = await call(startAttempt, { params: { sittingId: sitting.id }, body: {} });
    await navigate({ to: '/exams/$attemptId', params: { attemptId: started.id } });
    // This waits until the list is left, as the list would change under the hand.
    void forget(listAttempts, listSittings, readOfficerHome);
  };
  return (
    <Confirm
      act={t('web-exam:list.start')}
      consequence={[
        t('web-exam:list.asks', { count: sitting.questions, needed: percent(sitting.passPercent / 100) }),
        t('web-exam:list.start-leads', { count: sitting.durationMinutes }),
      ].join(' ')}
      onConfirm={start}
    />
  );
}
