import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCohorts, listNominations, type Cohort } from '#contracts/enrolment';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, CardGrid, Empty, Loaded, Progress, Section } from '../../ui/index.js';
import classes from './home.module.css';

/** Which of our places are still to be filled, and by when. */
export function StateHome({ stateCode }: { readonly stateCode: string }) {
  const { t } = useTexts();
  const cohorts = useQuery(asking(listCohorts, { query: { status: 'nominating' } }));
  const quotaOf = ({ quotas }: Cohort) => quotas.find((quota) => quota.stateCode === stateCode);
  return (
    <Section title={t('home.state.open')}>
      <Loaded query={cohorts}>
        {({ items }) => {
          const ours = items.filter((cohort) => quotaOf(cohort) !== undefined);
          if (ours.length === 0) return <Empty title={t('home.state.none')}>{t('home.state.none-help')}</Empty>;
          return (
            <CardGrid>
              {ours.map((cohort) => (
                <CohortCard key={cohort.id} cohort={cohort}>
                  <Progress
                    done={quotaOf(cohort)?.seatsGiven ?? 0}
                    total={quotaOf(cohort)?.seats ?? 0}
                    label={t('home.state.seats')}
                  />
                </CohortCard>
              ))}
            </CardGrid>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** What needs a decision today: nominations without one. */
export function RegistrarHome() {
  const { t } = useTexts();
  const cohorts = useQuery(asking(listCohorts, { query: { status: 'nominating' } }));
  return (
    <Section title={t('home.registrar.open')}>
      <Loaded query={cohorts}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('home.registrar.none')} />
          ) : (
            <CardGrid>
              {items.map((cohort) => (
                <CohortCard key={cohort.id} cohort={cohort}>
                  <Progress done={cohort.seatsGiven} total={cohort.seats} label={t('home.registrar.seats')} />
                  <Undecided cohortId={cohort.id} />
                </CohortCard>
              ))}
            </CardGrid>
          )
        }
      </Loaded>
    </Section>
  );
}

function Undecided({ cohortId }: { readonly cohortId: string }) {
  const { t } = useTexts();
  const query = useQuery(
    asking(listNominations, { params: { cohortId }, query: { status: 'nominated', limit: 1, count: 'true' } }),
  );
  const count = query.data?.total;
  return count === undefined ? null : <p>{t('home.registrar.undecided', { count })}</p>;
}

function CohortCard({ cohort, children }: { readonly cohort: Cohort; readonly children: ReactNode }) {
  const { t, textIn } = useTexts();
  return (
    <Card>
      <h3>
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          {textIn(cohort.course.title)}
        </Link>
      </h3>
      <p className={classes['quiet']}>
        <bdi>{cohort.code}</bdi> · {textIn(cohort.venue)}
      </p>
      {children}
      <div className={classes['quiet']}>
        {t('home.state.until')} <BothZones at={cohort.nominationsCloseAt} zone={cohort.timeZone} />
      </div>
    </Card>
  );
}
