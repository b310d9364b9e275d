import { Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  getCohort,
  giveSeat,
  listCandidates,
  listCohorts,
  listNominations,
  summariseSeats,
  withdrawNomination,
  type Cohort,
  type Nomination,
} from '#contracts/enrolment';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Confirm, DataList, Empty, PersonName, Section, usePages, type BulkAct, type Column } from '../../ui/index.js';
import { Fraction } from '../code/code.js';
import { useStateNames } from '../states/use-state-names.js';
import classes from './fields.module.css';
import { NominationStatus } from './statuses.js';

const changed = () => forget(listNominations, listCandidates, getCohort, listCohorts, summariseSeats);

/** In the order in which they came; the acts are those that the centre allows the reader. */
export function Nominations({ cohort }: { readonly cohort: Cohort }) {
  const { t, language } = useTexts();
  const columns = useColumns(cohort.quotas);
  const pages = usePages<Nomination>(listNominations, {
    params: { cohortId: cohort.id },
    query: { count: 'true', limit: 50 },
  });
  const gives = useGiveSeats(hasRole(useMe(), 'registrar'));
  return (
    <Section title={t('web-centre:nomination.title')}>
      <DataList
        name="nominations"
        pages={pages}
        label={t('web-centre:nomination.title')}
        nameOf={({ person }) => (language === 'ar' ? person.name.ar : person.name.latin)}
        acts={gives}
        empty={<Empty title={t('web-centre:nomination.none')}>{t('web-centre:nomination.none-help')}</Empty>}
        columns={columns}
      />
    </Section>
  );
}

/** The secretariat gives seats to several in the order of the list, which is that of the nominations. */
function useGiveSeats(offered: boolean): BulkAct<Nomination>[] {
  const { t } = useTexts();
  if (!offered) return [];
  return [
    {
      key: 'give-seats',
      label: t('web-centre:nomination.give-seat'),
      applies: ({ allowed }) => allowed.includes('enrolment.give-seat'),
      consequence: (count) => t('web-list:give-seats-leads', { count }),
      run: ({ id }) => call(giveSeat, { params: { nominationId: id } }),
      done: changed,
    },
  ];
}

function useColumns(quotas: Cohort['quotas']): Column<Nomination>[] {
  const { t, date } = useTexts();
  const nameOf = useStateNames();
  return [
    {
      key: 'officer',
      title: t('web-centre:nomination.officer'),
      cell: ({ person }) => <PersonName name={person.name} />,
      text: ({ person }) => `${person.name.ar} / ${person.name.latin}`,
    },
    {
      key: 'state',
      title: t('web-centre:nomination.state'),
      cell: ({ stateCode }) => <OfQuota stateCode={stateCode} quotas={quotas} />,
      text: ({ stateCode }) => nameOf(stateCode),
    },
    {
      key: 'at',
      title: t('web-centre:nomination.at'),
      cell: ({ nominatedAt }) => date(nominatedAt),
      text: ({ nominatedAt }) => date(nominatedAt),
    },
    {
      key: 'status',
      title: t('web-centre:nomination.status'),
      cell: (nomination) => <NominationStatus nomination={nomination} />,
      text: ({ status }) => t(`web-centre:nomination.is.${status}`),
    },
    { key: t('web-centre:nomination.acts'), title: '', cell: (nomination) => <Acts nomination={nomination} /> },
  ];
}

/** The state, and how many of its seats are given. */
function OfQuota({ stateCode, quotas }: { readonly stateCode: string; readonly quotas: Cohort['quotas'] }) {
  const { t } = useTexts();
  const nameOf = useStateNames();
  const quota = quotas.find((each) => each.stateCode === stateCode);
  return (
    <span className={classes['words']}>
      {nameOf(stateCode)}
      {quota && (
        <span className={classes['quiet']}>
          {t('web-secretariat:chart.seated')} · <Fraction of={quota.seatsGiven} all={quota.seats} />
        </span>
      )}
    </span>
  );
}

function Acts({ nomination }: { readonly nomination: Nomination }) {
  const { allowed } = nomination;
  return (
    <>
      {allowed.includes('enrolment.give-seat') && <GiveSeat nomination={nomination} />}
      {allowed.includes('enrolment.withdraw-nomination') && <Withdraw nomination={nomination} />}
    </>
  );
}

function GiveSeat({ nomination }: { readonly nomination: Nomination }) {
  const { t, language } = useTexts();
  const { name } = nomination.person;
  const give = async () => {
    await call(giveSeat, { params: { nominationId: nomination.id } });
    await changed();
  };
  return (
    <Confirm
      act={t('web-centre:nomination.give-seat')}
      consequence={t('web-centre:nomination.give-seat-leads', { name: language === 'ar' ? name.ar : name.latin })}
      variant="default"
      onConfirm={give}
    />
  );
}

function Withdraw({ nomination }: { readonly nomination: Nomination }) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    await call(withdrawNomination, { params: { nominationId: nomination.id }, body: { reason } });
    await changed();
  };
  return (
    <Confirm
      act={t('web-centre:nomination.withdraw')}
      consequence={t('web-centre:nomination.withdraw-leads')}
      variant="default"
      onConfirm={withdraw}
    >
      <Textarea
        id="reason"
        label={t('web-centre:reason')}
        required
        withAsterisk={false}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  );
}
