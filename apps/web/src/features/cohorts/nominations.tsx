import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { getCohort, giveSeat, listNominations, withdrawNomination, type Nomination } from '#contracts/enrolment';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm, DataList, Empty, PersonName, Section, usePages } from '../../ui/index.js';
import { NominationStatus } from './statuses.js';

const changed = () => forget(listNominations, getCohort);

/** In the order in which they came; the acts are those that the centre allows the reader. */
export function Nominations({ cohortId }: { readonly cohortId: string }) {
  const { t, date } = useTexts();
  const pages = usePages<Nomination>(listNominations, {
    params: { cohortId },
    query: { count: 'true', limit: 50 },
  });
  return (
    <Section title={t('web-centre:nomination.title')}>
      <DataList
        pages={pages}
        label={t('web-centre:nomination.title')}
        empty={<Empty title={t('web-centre:nomination.none')}>{t('web-centre:nomination.none-help')}</Empty>}
        columns={[
          {
            key: 'officer',
            title: t('web-centre:nomination.officer'),
            cell: ({ person }) => <PersonName name={person.name} />,
          },
          {
            key: 'state',
            title: t('web-centre:nomination.state'),
            cell: ({ stateCode }) => <bdi>{stateCode.toUpperCase()}</bdi>,
          },
          { key: 'at', title: t('web-centre:nomination.at'), cell: ({ nominatedAt }) => date(nominatedAt) },
          {
            key: 'status',
            title: t('web-centre:nomination.status'),
            cell: (nomination) => <NominationStatus nomination={nomination} />,
          },
          { key: t('web-centre:nomination.acts'), title: '', cell: (nomination) => <Acts nomination={nomination} /> },
        ]}
      />
    </Section>
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
