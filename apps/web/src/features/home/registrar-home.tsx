import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listRevocations } from '#contracts/certification';
import { listCohorts, summariseSeats } from '#contracts/enrolment';
import { listUnscheduledCohorts } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Empty, Section } from '../../ui/index.js';
import { QuotaChart } from '../cohorts/quota-chart.js';
import { ClosingSoon, SeatsToGive, ToRevoke, Unscheduled } from './decisions.js';
import { AllLoaded, Figure, Figures } from './figures.js';

const WEEK = 7 * 24 * 3_600_000;
const SHOWN = { limit: 5, count: 'true' } as const;

/** What needs a decision today, each with its count, and how far each state has filled its seats. */
export function RegistrarHome() {
  const { t } = useTexts();
  const desk = useDesk();
  const { seats, waiting, closing, revocations, unscheduled } = desk;
  return (
    <AllLoaded queries={[seats, waiting, closing, revocations, unscheduled]}>
      {() => (
        <>
          <Counts desk={desk} />
          <SeatsToGive found={waiting.data?.items ?? []} />
          <ToRevoke found={revocations.data?.items ?? []} />
          <Unscheduled found={unscheduled.data?.items ?? []} />
          <ClosingSoon found={closing.data?.items ?? []} />
          <Section title={t('web-secretariat:chart.over-all')}>
            <Card>
              <QuotaChart title={t('web-secretariat:chart.title')} bars={seats.data?.items ?? []} />
            </Card>
          </Section>
        </>
      )}
    </AllLoaded>
  );
}

/** Five readings, whatever the number of cohorts. */
function useDesk() {
  const [soon] = useState(() => new Date(Date.now() + WEEK).toISOString());
  return {
    seats: useQuery(asking(summariseSeats, {})),
    waiting: useQuery(asking(listCohorts, { query: { ...SHOWN, waiting: 'true' } })),
    closing: useQuery(asking(listCohorts, { query: { ...SHOWN, closesBefore: soon } })),
    revocations: useQuery(asking(listRevocations, { query: SHOWN })),
    unscheduled: useQuery(asking(listUnscheduledCohorts, { query: SHOWN })),
  };
}

function Counts({ desk }: { readonly desk: ReturnType<typeof useDesk> }) {
  const { t } = useTexts();
  const nominated = (desk.seats.data?.items ?? []).reduce((sum, { waiting }) => sum + waiting, 0);
  const figures = [
    ['seats', nominated],
    ['revocations', desk.revocations.data?.total ?? 0],
    ['unscheduled', desk.unscheduled.data?.total ?? 0],
    ['closing', desk.closing.data?.total ?? 0],
  ] as const;
  if (figures.every(([, count]) => count === 0)) {
    return <Empty title={t('web-secretariat:desk.nothing')}>{t('web-secretariat:desk.nothing-help')}</Empty>;
  }
  return (
    <Figures>
      {figures.map(([what, count]) => (
        <Figure key={what} count={count} words={t(`web-secretariat:desk.${what}`, { count })} />
      ))}
    </Figures>
  );
}
