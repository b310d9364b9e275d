import type { ReactNode } from 'react';
import { listOfficers, type OfficerInCohort, type OfficerStage, type OfficerStanding } from '#contracts/reporting';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { DataList, usePages, type Column, type ListAddress, type SortKey } from '../../lists/index.js';
import { Code, Link, PersonName, useStateNames } from '../../ui/index.js';
import { Standing } from './standing.js';
import classes from './officers.module.css';

export interface OfficersSearch {
  readonly cohortId?: string | undefined;
  readonly stage?: OfficerStage | undefined;
  readonly standing?: OfficerStanding | undefined;
  readonly stateCode?: string | undefined;
  readonly sort?: string | undefined;
}

interface Props {
  readonly search: OfficersSearch;
  /** Given if the search is that of the address, to be changed there. */
  readonly list?: ListAddress;
  readonly label: string;
  readonly empty: ReactNode;
  /** The number of officers at once. */
  readonly limit: number;
  /** Given if the list can be exported. */
  readonly name?: string;
}

/** Officers in cohorts, each with how they stand. */
export function OfficerList({ search, label, empty, limit, ...more }: Props) {
  const pages = usePages<OfficerInCohort>(listOfficers, { query: { ...search, limit, count: 'true' } });
  const columns = useColumns().filter(({ key }) => key !== 'course' || search.cohortId === undefined);
  return <DataList pages={pages} label={label} empty={empty} columns={columns} {...more} />;
}

type Columns = Column<OfficerInCohort, SortKey<typeof listOfficers>>[];

/** The officer, how they stand and by when, and the course if it is not named above the list. */
function useColumns(): Columns {
  const { t, calendarDate } = useTexts();
  const ofState = useStateColumn();
  const ofCourse = useCourseColumn();
  return [
    {
      key: 'officer',
      sort: 'name',
      title: t('web-centre:nomination.officer'),
      cell: ({ person }) => <PersonName name={person.name} />,
      text: ({ person }) => `${person.name.ar} / ${person.name.latin}`,
    },
    ...ofState,
    ofCourse,
    {
      key: 'standing',
      sort: 'standing',
      title: t('web-secretariat:officers.standing'),
      cell: (officer) => <Standing officer={officer} />,
      text: ({ standing }) => t(`web-secretariat:officers.is.${standing}`),
    },
    {
      key: 'by',
      sort: 'due',
      title: t('web-secretariat:state.by'),
      cell: ({ due }) => calendarDate(due),
      text: ({ due }) => calendarDate(due),
    },
  ];
}

/** The column of the state, for readers of officers of several states. */
function useStateColumn(): Columns {
  const { t } = useTexts();
  const stateOf = useStateNames();
  const me = useMe();
  if (!hasRole(me, 'registrar', 'auditor')) return [];
  return [
    {
      key: 'state',
      sort: 'state',
      title: t('web-centre:nomination.state'),
      cell: ({ stateCode }) => stateOf(stateCode),
      text: ({ stateCode }) => stateOf(stateCode),
    },
  ];
}

function useCourseColumn(): Columns[number] {
  const { t, textIn } = useTexts();
  return {
    key: 'course',
    sort: 'title',
    title: t('web-centre:cohort.course'),
    cell: ({ cohort, title }) => (
      <span className={classes['standing']}>
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          <AuthoredIn texts={title} />
        </Link>
        <Code quiet={classes['quiet']}>{cohort.code}</Code>
      </span>
    ),
    text: ({ cohort, title }) => `${textIn(title)} (${cohort.code})`,
  };
}
