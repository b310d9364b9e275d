import { useQuery } from '@tanstack/react-query';
import { listCohorts, type Cohort } from '#contracts/enrolment';
import { summariseOfficers, type OfficerStandings } from '#contracts/reporting';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, CardGrid, Code, Empty, Link, LinkButton, Progress, Row, Section } from '../../ui/index.js';
import { OfficerList } from '../officers/officer-list.js';
import { AllLoaded, FigureLink, Figures } from './figures.js';
import classes from './home.module.css';

/** Shows who is ready, who isn't, and by when: nominations, courses and certificates of the own state. */
export function StateHome({ stateCode }: { readonly stateCode: string }) {
  const { t } = useTexts();
  const figures = useQuery(asking(summariseOfficers, {}));
  const open = useQuery(asking(listCohorts, { query: { status: 'nominating', stateCode, limit: 50 } }));
  return (
    <AllLoaded queries={[figures, open]}>
      {() => (
        <>
          {figures.data && <StateFigures figures={figures.data} />}
          <OpenCohorts cohorts={open.data?.items ?? []} stateCode={stateCode} />
          <Section title={t('web-secretariat:state.officers-title')}>
            <OfficerList
              search={{ stage: 'training' }}
              limit={10}
              label={t('web-secretariat:state.officers-title')}
              empty={
                <Empty title={t('web-secretariat:state.no-officers')}>
                  {t('web-secretariat:state.no-officers-help')}
                </Empty>
              }
            />
            <Row>
              <LinkButton to="/officers" variant="default">
                {t('web-secretariat:officers.all')}
              </LinkButton>
              <LinkButton to="/results" variant="default">
                {t('web-secretariat:results.all')}
              </LinkButton>
            </Row>
          </Section>
          <Expiring figures={figures.data} />
        </>
      )}
    </AllLoaded>
  );
}

/** The figures about which an administrator may have to do something, in the order of the way. */
const COUNTED = ['nominated', 'ready', 'awaiting-result', 'failed', 'expiring'] as const;

function StateFigures({ figures }: { readonly figures: OfficerStandings }) {
  const { t } = useTexts();
  const training = figures.stages.find(({ stage }) => stage === 'training')?.total ?? 0;
  return (
    <Figures>
      <FigureLink
        to="/officers"
        search={{ stage: 'training' }}
        count={training}
        words={t('web-secretariat:state.officers', { count: training })}
      />
      {COUNTED.map((standing) => {
        const count = totalOf(figures, standing);
        return (
          <FigureLink
            key={standing}
            to="/officers"
            search={{ standing }}
            count={count}
            words={t(`web-secretariat:state.${standing}`, { count })}
          />
        );
      })}
    </Figures>
  );
}

const totalOf = (figures: OfficerStandings, wanted: (typeof COUNTED)[number]): number =>
  figures.stages.flatMap(({ standings }) => standings).find(({ standing }) => standing === wanted)?.total ?? 0;

function OpenCohorts({ cohorts, stateCode }: { readonly cohorts: readonly Cohort[]; readonly stateCode: string }) {
  const { t } = useTexts();
  return (
    <Section title={t('home.state.open')}>
      <CardGrid>
        {cohorts.length === 0 && <Empty title={t('home.state.none')}>{t('home.state.none-help')}</Empty>}
        {cohorts.map((cohort) => (
          <OpenCohort key={cohort.id} cohort={cohort} stateCode={stateCode} />
        ))}
      </CardGrid>
    </Section>
  );
}

function OpenCohort({ cohort, stateCode }: { readonly cohort: Cohort; readonly stateCode: string }) {
  const { t } = useTexts();
  const quota = cohort.quotas.find((each) => each.stateCode === stateCode);
  const { waiting, reserve } = cohort.nominations ?? { waiting: 0, reserve: 0 };
  return (
    <Card>
      <h3>
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          <AuthoredIn texts={cohort.course.title} />
        </Link>
      </h3>
      <p className={classes['quiet']}>
        <Code>{cohort.code}</Code> · <AuthoredIn texts={cohort.venue} />
      </p>
      <Progress done={quota?.seatsGiven ?? 0} total={quota?.seats ?? 0} label={t('home.state.seats')} />
      {waiting > 0 && <p>{t('web-secretariat:state.waiting-here', { count: waiting })}</p>}
      {reserve > 0 && <p>{t('web-secretariat:state.reserve-here', { count: reserve })}</p>}
      <div className={classes['quiet']}>
        {t('home.state.until')} <BothZones at={cohort.nominationsCloseAt} there={cohort.nominationsCloseLocal} />
      </div>
    </Card>
  );
}

/** The certificates that end, the first ones on top; the figure above counts them. */
function Expiring({ figures }: { readonly figures: OfficerStandings | undefined }) {
  const { t } = useTexts();
  if (figures === undefined || totalOf(figures, 'expiring') === 0) return null;
  return (
    <Section title={t('web-secretariat:state.expiring-title')}>
      <OfficerList
        search={{ standing: 'expiring' }}
        limit={5}
        label={t('web-secretariat:state.expiring-title')}
        empty={null}
      />
    </Section>
  );
}
