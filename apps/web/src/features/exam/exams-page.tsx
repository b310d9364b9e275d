import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listAttempts, listSittings, startAttempt, type SittingSummary } from '#contracts/exams';
import { listResults } from '#contracts/grading';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  BothZones,
  Card,
  Confirm,
  Empty,
  Facts,
  LinkButton,
  Loaded,
  Page,
  Row,
  Section,
  Status,
} from '../../ui/index.js';
import { ResultCard } from './result-card.js';

export function ExamsPage() {
  const { t } = useTexts();
  const sittings = useQuery(asking(listSittings, {}));
  const results = useQuery(asking(listResults, {}));
  return (
    <Page title={t('web-exam:list.title')} lead={t('web-exam:list.lead')}>
      <Loaded query={sittings}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('web-exam:list.none')}>{t('web-exam:list.none-help')}</Empty>
          ) : (
            <>
              {items.map((sitting) => (
                <Sitting key={sitting.id} sitting={sitting} />
              ))}
            </>
          )
        }
      </Loaded>
      {results.data && results.data.items.length > 0 && (
        <Section title={t('web-exam:list.results')}>
          {results.data.items.map((result) => (
            <ResultCard key={result.id} result={result} />
          ))}
        </Section>
      )}
    </Page>
  );
}

const TONES = { upcoming: 'info', open: 'good', closed: 'quiet' } as const;

function Sitting({ sitting }: { readonly sitting: SittingSummary }) {
  const { t, textIn } = useTexts();
  return (
    <Card accent={sitting.phase === 'open'}>
      <Row>
        <Status tone={TONES[sitting.phase]}>{t(`web-exam:list.phase.${sitting.phase}`)}</Status>
      </Row>
      <h2>{textIn(sitting.title)}</h2>
      <Facts
        facts={[
          [t('web-exam:list.opens'), <BothZones key="opens" at={sitting.opensAt} zone={sitting.timeZone} />],
          [t('web-exam:list.closes'), <BothZones key="closes" at={sitting.closesAt} zone={sitting.timeZone} />],
          [t('web-exam:list.duration'), t('web-exam:time.minutes', { count: sitting.durationMinutes })],
        ]}
      />
      <Row>
        <Act sitting={sitting} />
      </Row>
    </Card>
  );
}

function Act({ sitting }: { readonly sitting: SittingSummary }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const attempts = useQuery(asking(listAttempts, {}));
  const { attemptId } = sitting;
  if (attemptId !== null) {
    const isOpen = attempts.data?.items.find(({ id }) => id === attemptId)?.status === 'open';
    return isOpen ? (
      <LinkButton to="/exams/$attemptId" params={{ attemptId }}>
        {t('home.officer.go-on-exam')}
      </LinkButton>
    ) : (
      <LinkButton to="/exams/$attemptId/receipt" params={{ attemptId }} variant="default">
        {t('web-exam:list.receipt')}
      </LinkButton>
    );
  }
  if (!sitting.allowed.includes('exams.start-attempt')) return null;
  const start = async () => {
    const started = await call(startAttempt, { params: { sittingId: sitting.id }, body: {} });
    void forget(listAttempts, listSittings);
    await navigate({ to: '/exams/$attemptId', params: { attemptId: started.id } });
  };
  return (
    <Confirm
      act={t('web-exam:list.start')}
      consequence={t('web-exam:list.start-leads', { count: sitting.durationMinutes })}
      onConfirm={start}
    />
  );
}
