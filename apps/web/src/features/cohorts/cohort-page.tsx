import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { changeCohortStatus, getCohort, listCohorts, type Cohort } from '#contracts/enrolment';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { BothZones, Card, Confirm, Days, Facts, Loaded, Page, Progress, Row, Section } from '../../ui/index.js';
import { Code } from '../code/code.js';
import { Nominate } from './nominate.js';
import { Sittings } from '../sittings/sittings.js';
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
      title={textIn(cohort.course.title)}
      lead={<Code>{cohort.code}</Code>}
      above={<Link to="/cohorts">{t('places.cohorts')}</Link>}
      act={<StatusActs cohort={cohort} />}
    >
      <CohortFacts cohort={cohort} />
      {cohort.allowed.includes('enrolment.nominate') && <Nominate cohort={cohort} />}
      {hasRole(me, 'state-admin', 'registrar', 'auditor') && <Nominations cohort={cohort} />}
      {hasRole(me, 'registrar', 'auditor', 'instructor', 'chief-examiner') && <Sittings cohort={cohort} />}
      {cohort.quotas.length > 1 && <Quotas cohort={cohort} />}
    </Page>
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
            <BothZones key="close" at={cohort.nominationsCloseAt} zone={cohort.timeZone} />,
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
  const change = async () => {
    await call(changeCohortStatus, { params: { cohortId: cohort.id }, body: { to } });
    await forget(getCohort, listCohorts);
  };
  return (
    <Confirm
      act={t(`web-centre:cohort.make.${to}`)}
      consequence={t(`web-centre:cohort.leads.${to}`)}
      variant="default"
      onConfirm={change}
    />
  );
}
