import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listRevocations, type PendingRevocation } from '#contracts/certification';
import { listCohorts, summariseSeats, type Cohort } from '#contracts/enrolment';
import { listCohortsWithoutExam, listUnscheduledCohorts, type UnscheduledCohort } from '#contracts/exams';
import { getCentreSetup } from '#contracts/identity';
import { listOfficers } from '#contracts/reporting';
import { asking } from '../../api/index.js';
import { centreClock } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import { usePages, type Pages } from '../../lists/index.js';
import { Card, Empty, LinkButton, Notice, Row, Section } from '../../ui/index.js';
import { QuotaChart } from '../cohorts/quota-chart.js';
import { ClosingSoon, SeatsToGive, ToRevoke, Unscheduled, WithoutExam } from './decisions.js';
import { AllLoaded, FigureLink, Figures } from './figures.js';

const WEEK = 7 * 24 * 3_600_000;
const SHOWN = { limit: 5, count: 'true' } as const;

/** The decisions of today, each with its count, and how far each state has filled its seats. */
export function RegistrarHome() {
  const { t } = useTexts();
  const desk = useDesk();
  const { seats, nominated, waiting, closing, revocations, unscheduled, withoutExam } = desk;
  return (
    <AllLoaded queries={[seats, nominated, waiting, closing, revocations, unscheduled, withoutExam]}>
      {() => (
        <>
          <SetUpFirst />
          <Counts desk={desk} />
          <SeatsToGive found={waiting} />
          <ToRevoke found={revocations} id="revocations" />
          <Unscheduled found={unscheduled} id="unscheduled" />
          <WithoutExam found={withoutExam} id="without-exam" />
          <ClosingSoon found={closing} id="closing" />
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

/** Leads the registrars of a centre that is not set up yet to what it lacks. */
function SetUpFirst() {
  const { t } = useTexts();
  const setup = useQuery(asking(getCentreSetup, {}));
  if (!setup.data || (setup.data.states > 0 && setup.data.officers > 0)) return null;
  return (
    <Notice>
      <Row>
        <span>{t('web-setup:home.banner')}</span>
        <LinkButton to="/start">{t('web-setup:home.act')}</LinkButton>
      </Row>
    </Notice>
  );
}

/** The desk takes seven readings, whatever the number of cohorts. */
function useDesk() {
  const [soon] = useState(() => new Date(centreClock.read() + WEEK).toISOString());
  const nominated = { standing: 'nominated', limit: 1, count: 'true' } as const;
  return {
    seats: useQuery(asking(summariseSeats, {})),
    nominated: useQuery(asking(listOfficers, { query: nominated })),
    waiting: usePages<Cohort>(listCohorts, { query: { ...SHOWN, waiting: 'true' } }),
    closing: usePages<Cohort>(listCohorts, { query: { ...SHOWN, closesBefore: soon } }),
    revocations: usePages<PendingRevocation>(listRevocations, { query: SHOWN }),
    unscheduled: usePages<UnscheduledCohort>(listUnscheduledCohorts, { query: SHOWN }),
    withoutExam: usePages<UnscheduledCohort>(listCohortsWithoutExam, { query: SHOWN }),
  };
}

const totalOf = <T,>({ data }: Pages<T>): number => data?.pages[0]?.total ?? 0;

function Counts({ desk }: { readonly desk: ReturnType<typeof useDesk> }) {
  const { t } = useTexts();
  const nominated = desk.nominated.data?.total ?? 0;
  const below = [
    ['revocations', totalOf(desk.revocations)],
    ['unscheduled', totalOf(desk.unscheduled)],
    ['without-exam', totalOf(desk.withoutExam)],
    ['closing', totalOf(desk.closing)],
  ] as const;
  if (nominated === 0 && below.every(([, count]) => count === 0)) {
    return <Empty title={t('web-secretariat:desk.nothing')}>{t('web-secretariat:desk.nothing-help')}</Empty>;
  }
  return (
    <Figures>
      <FigureLink
        to="/officers"
        search={{ standing: 'nominated' }}
        count={nominated}
        words={t('web-secretariat:desk.seats', { count: nominated })}
      />
      {below.map(([what, count]) => (
        <FigureLink key={what} to="/" hash={what} count={count} words={t(`web-secretariat:desk.${what}`, { count })} />
      ))}
    </Figures>
  );
}
