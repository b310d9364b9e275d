import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { listCohorts, summariseSeats, type Cohort } from '#contracts/enrolment';
import { listProgress } from '#contracts/learning';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, CardGrid, Empty, PersonName, Progress, Section } from '../../ui/index.js';
import { Code } from '../code/code.js';
import { AllLoaded, Figure, Figures } from './figures.js';
import classes from './home.module.css';
import { OfficersInCourses } from './officers-in-courses.js';

const HALF_A_YEAR = 183 * 24 * 3_600_000;

/** Who is ready, who isn't, and by when: nominations, courses and certificates of the own state. */
export function StateHome({ stateCode }: { readonly stateCode: string }) {
  const { t } = useTexts();
  const { seats, open, officers, expiring } = useDesk(stateCode);
  const own = seats.data?.items.find((line) => line.stateCode === stateCode);
  return (
    <AllLoaded queries={[seats, open, officers, expiring]}>
      {() => (
        <>
          <Figures>
            <Figure
              count={own?.waiting ?? 0}
              words={t('web-secretariat:state.waiting', { count: own?.waiting ?? 0 })}
            />
            <Figure
              count={officers.data?.total ?? 0}
              words={t('web-secretariat:state.officers', { count: officers.data?.total ?? 0 })}
            />
            <Figure
              count={expiring.data?.total ?? 0}
              words={t('web-secretariat:state.expiring', { count: expiring.data?.total ?? 0 })}
            />
          </Figures>
          <OpenCohorts cohorts={open.data?.items ?? []} stateCode={stateCode} />
          <OfficersInCourses />
          <Expiring certificates={expiring.data?.items ?? []} />
        </>
      )}
    </AllLoaded>
  );
}

function useDesk(stateCode: string) {
  const [limit] = useState(() => new Date(Date.now() + HALF_A_YEAR).toISOString().slice(0, 10));
  return {
    seats: useQuery(asking(summariseSeats, {})),
    open: useQuery(asking(listCohorts, { query: { status: 'nominating', stateCode, limit: 50 } })),
    officers: useQuery(asking(listProgress, { query: { status: 'active', limit: 1, count: 'true' } })),
    expiring: useQuery(asking(listCertificates, { query: { expiresBefore: limit, limit: 50, count: 'true' } })),
  };
}

function OpenCohorts({ cohorts, stateCode }: { readonly cohorts: readonly Cohort[]; readonly stateCode: string }) {
  const { t } = useTexts();
  return (
    <Section title={t('home.state.open')}>
      {cohorts.length === 0 && <Empty title={t('home.state.none')}>{t('home.state.none-help')}</Empty>}
      <CardGrid>
        {cohorts.map((cohort) => (
          <OpenCohort key={cohort.id} cohort={cohort} stateCode={stateCode} />
        ))}
      </CardGrid>
    </Section>
  );
}

function OpenCohort({ cohort, stateCode }: { readonly cohort: Cohort; readonly stateCode: string }) {
  const { t, textIn } = useTexts();
  const quota = cohort.quotas.find((each) => each.stateCode === stateCode);
  const { waiting, reserve } = cohort.nominations ?? { waiting: 0, reserve: 0 };
  return (
    <Card>
      <h3>
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          {textIn(cohort.course.title)}
        </Link>
      </h3>
      <p className={classes['quiet']}>
        <Code>{cohort.code}</Code> · {textIn(cohort.venue)}
      </p>
      <Progress done={quota?.seatsGiven ?? 0} total={quota?.seats ?? 0} label={t('home.state.seats')} />
      {waiting > 0 && <p>{t('web-secretariat:state.waiting-here', { count: waiting })}</p>}
      {reserve > 0 && <p>{t('web-secretariat:state.reserve-here', { count: reserve })}</p>}
      <div className={classes['quiet']}>
        {t('home.state.until')} <BothZones at={cohort.nominationsCloseAt} zone={cohort.timeZone} />
      </div>
    </Card>
  );
}

function Expiring({ certificates }: { readonly certificates: readonly CertificateSummary[] }) {
  const { t, textIn, calendarDate } = useTexts();
  const soonest = [...certificates].sort((one, other) => (one.validUntil ?? '').localeCompare(other.validUntil ?? ''));
  if (soonest.length === 0) return null;
  return (
    <Section title={t('web-secretariat:state.expiring-title')}>
      <Card>
        <ul className={classes['lines']}>
          {soonest.map(({ id, name, title, validUntil }) => (
            <li key={id}>
              <span className={classes['stacked']}>
                <PersonName name={name} />
                <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
                  {textIn(title)}
                </Link>
              </span>
              <span>{validUntil === null ? '' : calendarDate(validUntil)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
