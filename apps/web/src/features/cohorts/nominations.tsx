import { useState } from 'react';
import { giveSeat, listNominations, withdrawNomination, type Cohort, type Nomination } from '#contracts/enrolment';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  StateFilter,
  useCounts,
  useListAddress,
  usePages,
  type BulkAct,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import {
  Code,
  Confirm,
  Empty,
  Fraction,
  Link,
  PersonName,
  Section,
  TextArea,
  useFieldError,
  useStateNames,
} from '../../ui/index.js';
import classes from './fields.module.css';
import { forgetNominations } from './forget-nominations.js';
import { NOMINATION_STATUSES } from './nomination-statuses.js';
import { SeatsForeseen, useCameOf, useSeatWords } from './seats-foreseen.js';
import { NominationStatus } from './statuses.js';

/** The nominations as they came, unless another order is asked for, with the acts that the centre allows the reader. */
export function Nominations({ cohort }: { readonly cohort: Cohort }) {
  const { t, nameIn } = useTexts();
  const columns = useColumns(cohort);
  const params = { cohortId: cohort.id };
  const list = useListAddress(listNominations, ['status', 'stateCode']);
  const { status, stateCode } = list.chosen;
  const pages = usePages<Nomination>(listNominations, { params, query: { ...list.query, count: 'true', limit: 50 } });
  const counts = useCounts(listNominations, { params, query: list.query }, ['status', 'stateCode']);
  const gives = useGiveSeats(cohort, hasRole(useMe(), 'registrar'));
  return (
    <Section title={t('web-centre:nomination.title')}>
      <Filters list={list}>
        <FilterChips
          legend={t('web-centre:nomination.status')}
          value={status}
          values={NOMINATION_STATUSES}
          words={(value) => t(`web-centre:nomination.is.${value}`)}
          counts={counts.status}
          onChange={(value) => list.narrow({ status: value })}
        />
        <StateFilter
          value={stateCode}
          counts={counts.stateCode}
          onChange={(value) => list.narrow({ stateCode: value })}
        />
      </Filters>
      <DataList
        name="nominations"
        list={list}
        pages={pages}
        label={t('web-centre:nomination.title')}
        nameOf={({ person }) => nameIn(person.name)}
        acts={gives}
        empty={<Empty title={t('web-centre:nomination.none')}>{t('web-centre:nomination.none-help')}</Empty>}
        columns={columns}
      />
    </Section>
  );
}

/** Lets the secretariat give seats to several in the order of their nominations, however the list is sorted. */
function useGiveSeats(cohort: Cohort, offered: boolean): BulkAct<Nomination>[] {
  const cameOf = useCameOf();
  const label = useSeatWords(cohort);
  if (!offered) return [];
  return [
    {
      key: 'give-seats',
      label,
      applies: ({ allowed }) => allowed.includes('enrolment.give-seat'),
      inOrder: (one, other) => one.nominatedAt.localeCompare(other.nominatedAt) || one.id.localeCompare(other.id),
      consequence: (nominations) => <SeatsForeseen cohort={cohort} nominations={nominations} />,
      run: async ({ id }) => cameOf((await call(giveSeat, { params: { nominationId: id } })).nomination),
      done: forgetNominations,
    },
  ];
}

type Columns = Column<Nomination, SortKey<typeof listNominations>>[];

function useColumns(cohort: Cohort): Columns {
  const { t } = useTexts();
  const nameOf = useStateNames();
  return [
    {
      key: 'officer',
      sort: 'name',
      title: t('web-centre:nomination.officer'),
      cell: ({ person }) => (
        <Link to="/people/$personId" params={{ personId: person.id }}>
          <PersonName name={person.name} />
        </Link>
      ),
      text: ({ person }) => `${person.name.ar} / ${person.name.latin}`,
    },
    {
      key: 'state',
      sort: 'state',
      title: t('web-centre:nomination.state'),
      cell: ({ stateCode }) => <OfQuota stateCode={stateCode} quotas={cohort.quotas} />,
      text: ({ stateCode }) => nameOf(stateCode),
    },
    ...useStanding(),
    {
      key: t('web-centre:nomination.acts'),
      title: '',
      cell: (nomination) => <Acts cohort={cohort} nomination={nomination} />,
    },
  ];
}

/** The columns of since when it stands, and what has become of it. */
function useStanding(): Columns {
  const { t, date } = useTexts();
  return [
    {
      key: 'at',
      sort: 'nominated',
      title: t('web-centre:nomination.at'),
      cell: ({ nominatedAt }) => date(nominatedAt),
      text: ({ nominatedAt }) => date(nominatedAt),
    },
    {
      key: 'status',
      sort: 'status',
      title: t('web-centre:nomination.status'),
      cell: (nomination) => <NominationStatus nomination={nomination} />,
      text: ({ status }) => t(`web-centre:nomination.is.${status}`),
    },
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

interface ActProps {
  readonly cohort: Cohort;
  readonly nomination: Nomination;
}

function Acts({ cohort, nomination }: ActProps) {
  const { allowed } = nomination;
  return (
    <>
      {allowed.includes('enrolment.give-seat') && <GiveSeat cohort={cohort} nomination={nomination} />}
      {allowed.includes('enrolment.withdraw-nomination') && <Withdraw cohort={cohort} nomination={nomination} />}
    </>
  );
}

function GiveSeat({ cohort, nomination }: ActProps) {
  const label = useSeatWords(cohort, [nomination]);
  const give = async () => {
    await call(giveSeat, { params: { nominationId: nomination.id } });
    await forgetNominations();
  };
  return (
    <Confirm
      act={label}
      consequence={<SeatsForeseen cohort={cohort} nominations={[nomination]} />}
      variant="default"
      onConfirm={give}
    />
  );
}

function Withdraw({ cohort, nomination }: ActProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    await call(withdrawNomination, { params: { nominationId: nomination.id }, body: { reason } });
    await forgetNominations();
  };
  const missing = () => (reason.trim() === '' ? [{ path: 'reason', message: t('web-acts:missing.why') }] : []);
  return (
    <Confirm
      act={t('web-centre:nomination.withdraw')}
      on={
        <p>
          <PersonName name={nomination.person.name} /> <Code>{cohort.code}</Code>
        </p>
      }
      consequence={t('web-centre:nomination.withdraw-leads')}
      variant="default"
      onConfirm={withdraw}
      missing={missing}
    >
      <Why value={reason} onChange={setReason} />
    </Confirm>
  );
}

function Why({ value, onChange }: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const { t } = useTexts();
  const refused = useFieldError('reason');
  return (
    <TextArea
      id="reason"
      label={t('web-centre:reason')}
      aria-required
      maxLength={1000}
      value={value}
      error={value.trim() === '' ? refused : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
