import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  askTransfer,
  changeStatus,
  listPeople,
  listServiceRecords,
  listStates,
  listTransferRequests,
  movePerson,
  readPerson,
  type OfficerStatus,
  type Person,
} from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm } from '../../ui/index.js';
import { ChoiceField } from './choice-field.js';
import { DayField, ReasonField, useDayAndReason } from './day-and-reason.js';
import { PlacesOf } from './places-of.js';

interface ActProps {
  readonly person: Person;
}

const changed = () => forget(readPerson, listPeople, listServiceRecords, listTransferRequests);
const OTHERS: Readonly<Record<OfficerStatus, readonly OfficerStatus[]>> = {
  active: ['suspended', 'left'],
  suspended: ['active', 'left'],
  left: ['active'],
};

/** Suspends an officer, or notes that they left or serve again. */
export function ChangeStatus({ person }: ActProps) {
  const { t } = useTexts();
  const [status, setStatus] = useState<OfficerStatus>(OTHERS[person.status][0] ?? 'active');
  const given = useDayAndReason();
  const { fromDay, reason } = given;
  const send = () =>
    call(changeStatus, { params: { personId: person.id }, body: { status, fromDay, reason } }).then(changed);
  return (
    <Confirm
      act={t('web-people:service.change-status')}
      variant="default"
      consequence={<p>{t(`web-people:service.leads.${status}`)}</p>}
      missing={given.missing}
      onConfirm={send}
    >
      <ChoiceField
        path="status"
        label={t('web-people:field.status')}
        value={status}
        options={OTHERS[person.status].map((value) => ({ value, label: t(`web-people:status.${value}`) }))}
        errors={{}}
        onChange={(chosen) => chosen !== '' && setStatus(chosen)}
      />
      <DayField given={given} />
      <ReasonField given={given} />
    </Confirm>
  );
}

/** Transfers an officer within the state. */
export function MovePerson({ person }: ActProps) {
  const { t } = useTexts();
  const [place, setPlace] = useState({ agencyId: person.agencyId ?? '', postId: person.postId ?? '' });
  const given = useDayAndReason();
  const { fromDay, reason } = given;
  const body = { agencyId: place.agencyId || null, postId: place.postId || null, fromDay, reason };
  return (
    <Confirm
      act={t('web-people:service.move')}
      variant="default"
      consequence={<p>{t('web-people:service.move-leads')}</p>}
      missing={given.missing}
      onConfirm={() => call(movePerson, { params: { personId: person.id }, body }).then(changed)}
    >
      <PlacesOf stateCode={person.stateCode} value={place} onChange={setPlace} />
      <DayField given={given} />
      <ReasonField given={given} />
    </Confirm>
  );
}

/** Asks another state to take an officer over. */
export function AskTransfer({ person }: ActProps) {
  const { t, textIn } = useTexts();
  const states = useQuery({ ...asking(listStates, { query: { limit: 200 } }), staleTime: Infinity });
  const [toState, setToState] = useState('');
  const given = useDayAndReason();
  const others = (states.data?.items ?? []).filter(({ code }) => code !== person.stateCode);
  const noState = () => (toState === '' ? [{ path: 'toState', message: t('web-people:form.state-missing') }] : []);
  return (
    <Confirm
      act={t('web-people:service.ask-transfer')}
      variant="default"
      consequence={<p>{t('web-people:service.ask-leads')}</p>}
      missing={() => [...noState(), ...given.missing()]}
      onConfirm={() =>
        call(askTransfer, { params: { personId: person.id }, body: { toState, reason: given.reason } }).then(changed)
      }
    >
      <ChoiceField
        path="toState"
        label={t('web-people:service.to-state')}
        none={t('web-secretariat:choose')}
        value={toState}
        options={others.map(({ code, name }) => ({ value: code, label: textIn(name) }))}
        errors={{}}
        onChange={setToState}
      />
      <ReasonField given={given} />
    </Confirm>
  );
}
