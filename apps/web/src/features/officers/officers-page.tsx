import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { getCohort } from '#contracts/enrolment';
import { STAGES, listOfficers, type OfficerStage } from '#contracts/reporting';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { FilterChips, Filters, StateFilter, useCounts, useListAddress } from '../../lists/index.js';
import { Code, Empty, Link, LinkButton, Loaded, Page } from '../../ui/index.js';
import { OfficerList } from './officer-list.js';
import classes from './officers.module.css';

const STAGES_IN_ORDER = Object.keys(STAGES) as OfficerStage[];

/** Officers by how they stand; each number counts the list that it opens. */
export function OfficersPage() {
  const { t } = useTexts();
  const { cohortId } = useSearch({ from: '/officers' });
  const list = useOfficers();
  const search = { ...list.query, ...(cohortId === undefined ? {} : { cohortId }) };
  return (
    <Page
      title={t('places.officers')}
      lead={
        <>
          {t('web-secretariat:officers.lead')} <Link to="/people">{t('search.all.person')}</Link>
        </>
      }
      act={
        <LinkButton to="/imports" variant="default">
          {t('web-imports:from-list')}
        </LinkButton>
      }
    >
      {cohortId !== undefined && <OfCohort cohortId={cohortId} />}
      <Narrowing list={list} cohortId={cohortId} />
      <OfficerList
        name="officers"
        list={list}
        search={search}
        limit={25}
        label={t('places.officers')}
        empty={<Empty title={t('web-secretariat:officers.none')} />}
      />
    </Page>
  );
}

const useOfficers = () => useListAddress(listOfficers, ['stage', 'standing', 'stateCode']);

interface NarrowingProps {
  readonly list: ReturnType<typeof useOfficers>;
  readonly cohortId: string | undefined;
}

/** The parts of the way, how officers stand in the chosen one, and their states. */
function Narrowing({ list, cohortId }: NarrowingProps) {
  const { t } = useTexts();
  const { stage, standing, stateCode } = list.chosen;
  const chosen = stage ?? STAGES_IN_ORDER.find((each) => STAGES[each].some((one) => one === standing));
  // The counts are of every part, whichever standing of one of them is chosen.
  const parts = useCounts(listOfficers, { query: { cohortId, stateCode } }, ['stage']);
  const counts = useCounts(listOfficers, { query: { ...list.chosen, cohortId } }, ['standing', 'stateCode']);
  return (
    <Filters list={list}>
      <FilterChips
        legend={t('web-secretariat:officers.stage')}
        value={chosen}
        values={STAGES_IN_ORDER}
        words={(value) => t(`web-secretariat:officers.stages.${value}`)}
        counts={parts.stage}
        onChange={(value) => list.narrow({ stage: value, standing: undefined })}
      />
      {chosen && (
        <FilterChips
          legend={t('web-secretariat:officers.standing')}
          value={standing}
          values={STAGES[chosen]}
          words={(value) => t(`web-secretariat:officers.is.${value}`)}
          counts={counts.standing}
          onChange={(value) => list.narrow({ stage: chosen, standing: value })}
        />
      )}
      <StateFilter
        value={stateCode}
        counts={counts.stateCode}
        onChange={(value) => list.narrow({ stateCode: value })}
      />
    </Filters>
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
