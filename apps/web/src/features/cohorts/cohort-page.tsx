import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { changeCohortStatus, getCohort, listCohorts, type Cohort } from '#contracts/enrolment';
import { asking, call, forget } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  BothZones,
  Card,
  Code,
  Confirm,
  Days,
  Empty,
  Facts,
  Link,
  Loaded,
  Page,
  Progress,
  Row,
  Section,
} from '../../ui/index.js';
import { OfficerList } from '../officers/officer-list.js';
import { Nominate } from './nominate.js';
import { Sittings } from './sittings.js';
import { Nominations } from './nominations.js';
import { QuotaChart } from './quota-chart.js';
import { CohortStatus } from './statuses.js';

export function CohortPage() {
  const { cohortId } = useParams({ from: '/cohorts/$cohortId' });
  const cohort = useQuery(asking(getCohort, { params: { cohortId } }));
  return <Loaded query={cohort}>{(found) => <Details cohort={found} />}</Loaded>;
}

function Details({ cohort }: { readonly cohort: Cohort }) {
  const { t, textIn } = useTexts();
  const me = useMe();
  return (
    <Page
      title={`${textIn(cohort.course.title)} · ${cohort.code}`}
      lead={
        <Link to="/courses/$courseId" params={{ courseId: cohort.course.id }}>
          {t('web-secretariat:cohort.to-course')}
        </Link>
      }
      above={<Link to="/cohorts">{t('places.cohorts')}</Link>}
      act={<StatusActs cohort={cohort} />}
    >
      <CohortFacts cohort={cohort} />
      {cohort.allowed.includes('enrolment.nominate') && (
        <div className="screen-only">
          <Nominate cohort={cohort} />
        </div>
      )}
      {hasRole(me, 'state-admin', 'registrar', 'auditor') && (
        <>
          {cohort.status !== 'nominating' && <Standings cohortId={cohort.id} />}
          <Nominations cohort={cohort} />
        </>
      )}
      {hasRole(me, 'registrar', 'auditor', 'instructor', 'chief-examiner') && <Sittings cohort={cohort} />}
      {cohort.quotas.length > 1 && <Quotas cohort={cohort} />}
    </Page>
  );
}

/** How the officers stand, shown once the nominations say no more than who got a seat. */
function Standings({ cohortId }: { readonly cohortId: string }) {
  const { t } = useTexts();
  const title = t('web-secretariat:officers.of-cohort');
  return (
    <Section title={title}>
      <OfficerList
        search={{ cohortId }}
        limit={25}
        label={title}
        empty={<Empty title={t('web-centre:nomination.none')} />}
      />
      <Row>
        <Link to="/officers" search={{ cohortId }}>
          {t('web-secretariat:officers.by-stage')}
        </Link>
        <Link to="/results" search={{ cohortId }}>
          {t('web-secretariat:results.title')}
        </Link>
      </Row>
    </Section>
  );
}

function CohortFacts({ cohort }: { readonly cohort: Cohort }) {
  const { t, textIn, joined } = useTexts();
  return (
    <Card>
      <Row>
        <CohortStatus status={cohort.status} />
      </Row>
      <Facts
        facts={[
          [t('web-centre:cohort.venue'), textIn(cohort.venue)],
          [t('web-centre:cohort.dates'), <Days key="days" from={cohort.startsOn} to={cohort.endsOn} />],
          [
            t('web-centre:cohort.nominations-close'),
            <BothZones key="close" at={cohort.nominationsCloseAt} there={cohort.nominationsCloseLocal} />,
          ],
          [t('web-centre:cohort.languages'), joined(cohort.languages.map((each) => t(`common:language.${each}`)))],
        ]}
      />
      <Progress done={cohort.seatsGiven} total={cohort.seats} label={t('web-centre:cohort.seats-given')} />
    </Card>
  );
}

function Quotas({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const bars = cohort.quotas.map(({ stateCode, seats, seatsGiven }) => ({
    stateCode,
    quota: seats,
    seated: seatsGiven,
    waiting: null,
  }));
  return (
    <Section title={t('web-centre:cohort.quotas')}>
      <Card>
        <QuotaChart title={t('web-secretariat:chart.title')} bars={bars} />
      </Card>
    </Section>
  );
}

const NEXT: Readonly<Record<Cohort['status'], 'running' | 'finished' | null>> = {
  nominating: 'running',
  running: 'finished',
  finished: null,
  cancelled: null,
};

function StatusActs({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const to = NEXT[cohort.status];
  if (to === null || !cohort.allowed.includes('enrolment.change-cohort-status')) return null;
  const { waiting = 0 } = cohort.nominations ?? {};
  const change = async () => {
    await call(changeCohortStatus, { params: { cohortId: cohort.id }, body: { to } });
    await forget(getCohort, listCohorts);
  };
  return (
    <Confirm
      act={t(`web-centre:cohort.make.${to}`)}
      on={
        <p>
          <strong>
            <AuthoredIn texts={cohort.course.title} />
          </strong>{' '}
          <Code>{cohort.code}</Code>
        </p>
      }
      consequence={
        <>
          {t(`web-centre:cohort.leads.${to}`)} {t('web-acts:cohort.for-good')}
          {waiting > 0 && <p>{t(`web-acts:cohort.undecided.${to}`, { count: waiting })}</p>}
        </>
      }
      variant="default"
      onConfirm={change}
    />
  );
}
