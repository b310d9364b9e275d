import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { getCohort } from '#contracts/enrolment';
import { summariseOfficers, type OfficerStandings } from '#contracts/reporting';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Chips, Code, Empty, Link, Loaded, Page } from '../../ui/index.js';
import { OfficerList, type OfficersSearch } from './officer-list.js';
import classes from './officers.module.css';

/** Officers by how they stand; each number is that of the list which it opens. */
export function OfficersPage() {
  const { t } = useTexts();
  const search = useSearch({ from: '/officers' });
  const { cohortId } = search;
  const figures = useQuery(asking(summariseOfficers, { query: { cohortId } }));
  return (
    <Page title={t('places.officers')} lead={t('web-secretariat:officers.lead')}>
      {cohortId !== undefined && <OfCohort cohortId={cohortId} />}
      <Loaded query={figures}>{(found) => <Filters figures={found} />}</Loaded>
      <OfficerList
        name="officers"
        search={search}
        limit={25}
        label={t('places.officers')}
        empty={<Empty title={t('web-secretariat:officers.none')}>{t('web-list:none-help')}</Empty>}
      />
    </Page>
  );
}

/** The parts of the way, and how officers stand in the chosen one, where any do. */
function Filters({ figures }: { readonly figures: OfficerStandings }) {
  const { t, number } = useTexts();
  const { stage, standing } = useSearch({ from: '/officers' });
  const navigate = useNavigate({ from: '/officers' });
  const go = (to: OfficersSearch | undefined) =>
    void navigate({ search: ({ cohortId }) => ({ ...(cohortId === undefined ? {} : { cohortId }), ...to }) });
  const chosen = figures.stages.find((each) =>
    stage === undefined ? each.standings.some((one) => one.standing === standing) : each.stage === stage,
  );
  const counted = (words: string, total: number) => `${words} · ${number(total)}`;
  return (
    <>
      <Chips
        legend={t('web-secretariat:officers.stage')}
        value={chosen?.stage}
        options={figures.stages.map((each) => ({
          value: each.stage,
          label: counted(t(`web-secretariat:officers.stages.${each.stage}`), each.total),
        }))}
        onChange={(value) => go(value && { stage: value })}
      />
      {chosen && (
        <Chips
          legend={t('web-secretariat:officers.standing')}
          value={standing}
          options={chosen.standings
            .filter((each) => each.total > 0 || each.standing === standing)
            .map((each) => ({
              value: each.standing,
              label: counted(t(`web-secretariat:officers.is.${each.standing}`), each.total),
            }))}
          onChange={(value) => go({ stage: chosen.stage, ...(value && { standing: value }) })}
        />
      )}
    </>
  );
}

function OfCohort({ cohortId }: { readonly cohortId: string }) {
  const { t, textIn } = useTexts();
  const cohort = useQuery(asking(getCohort, { params: { cohortId } }));
  return (
    <Loaded query={cohort}>
      {({ code, course }) => (
        <p className={classes['of-cohort']}>
          <Link to="/cohorts/$cohortId" params={{ cohortId }}>
            {textIn(course.title)}
          </Link>
          <Code quiet={classes['quiet']}>{code}</Code>
          <Link to="/officers" search={({ cohortId: _left, ...rest }) => rest}>
            {t('web-secretariat:officers.all-cohorts')}
          </Link>
        </p>
      )}
    </Loaded>
  );
}
