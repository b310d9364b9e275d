import { useState } from 'react';
import {
  declineTransfer,
  listPeople,
  listTransferRequests,
  takeOfficer,
  type TransferRequest,
} from '#contracts/identity';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  Confirm,
  Empty,
  Link,
  NotAllowed,
  Page,
  PersonName,
  Row,
  Status,
  useStateNames,
  type Tone,
} from '../../ui/index.js';
import { DayField, useDayAndReason } from './day-and-reason.js';
import { PlacesOf } from './places-of.js';
import { TRANSFER_STATUSES } from './transfer-statuses.js';

const TONES: Readonly<Record<TransferRequest['status'], Tone>> = { open: 'wait', taken: 'good', declined: 'quiet' };
const changed = () => forget(listTransferRequests, listPeople);

/** Officers whom one state asks another to take. */
export function TransfersPage() {
  const { t } = useTexts();
  return (
    <Page
      title={t('web-people:transfers.title')}
      lead={t('web-people:transfers.lead')}
      above={<Link to="/people">{t('search.kind.person')}</Link>}
    >
      {hasRole(useMe(), 'registrar', 'state-admin', 'auditor') ? <Requests /> : <NotAllowed />}
    </Page>
  );
}

function Requests() {
  const { t } = useTexts();
  const list = useListAddress(listTransferRequests, ['status']);
  const counts = useCounts(listTransferRequests, { query: list.query }, ['status']);
  const pages = usePages<TransferRequest>(listTransferRequests, { query: { ...list.query, count: 'true', limit: 25 } });
  const columns = useColumns();
  return (
    <>
      <Filters list={list}>
        <FilterChips
          legend={t('web-people:field.status')}
          value={list.chosen.status}
          values={TRANSFER_STATUSES}
          words={(value) => t(`web-people:transfers.${value}`)}
          counts={counts.status}
          onChange={(value) => list.narrow({ status: value })}
        />
      </Filters>
      <DataList
        name="transfers"
        list={list}
        pages={pages}
        label={t('web-people:transfers.title')}
        nameOf={({ person }) => person.name.latin}
        empty={<Empty title={t('web-people:transfers.none')}>{t('web-people:transfers.none-help')}</Empty>}
        columns={columns}
      />
    </>
  );
}

function useColumns(): Column<TransferRequest, SortKey<typeof listTransferRequests>>[] {
  const { t, calendarDate } = useTexts();
  const stateOf = useStateNames();
  const statesOf = ({ fromState, toState }: TransferRequest) =>
    t('web-people:transfers.between', { from: stateOf(fromState), to: stateOf(toState) });
  return [
    {
      key: 'person',
      sort: 'name',
      title: t('web-people:me.name'),
      cell: ({ person }) => <PersonName name={person.name} />,
      text: ({ person }) => `${person.name.ar} / ${person.name.latin}`,
    },
    { key: 'states', title: t('web-people:transfers.states'), cell: statesOf, text: statesOf },
    {
      key: 'reason',
      title: t('web-people:service.reason'),
      cell: ({ reason }) => reason,
      text: ({ reason }) => reason,
    },
    {
      key: 'asked',
      sort: 'asked',
      title: t('web-people:transfers.asked'),
      cell: ({ askedAt }) => calendarDate(askedAt.slice(0, 10)),
      text: ({ askedAt }) => askedAt.slice(0, 10),
    },
    {
      key: 'status',
      sort: 'status',
      title: t('web-people:field.status'),
      cell: (request) => (request.allowed.length > 0 ? <Acts request={request} /> : <Decided request={request} />),
      text: ({ status }) => t(`web-people:transfers.${status}`),
    },
  ];
}

function Decided({ request: { status } }: { readonly request: TransferRequest }) {
  const { t } = useTexts();
  return <Status tone={TONES[status]}>{t(`web-people:transfers.${status}`)}</Status>;
}

function Acts({ request }: { readonly request: TransferRequest }) {
  const { t } = useTexts();
  const params = { requestId: request.id };
  return (
    <Row>
      {request.allowed.includes('identity.take-officer') && <Take request={request} />}
      <Confirm
        act={t('web-people:transfers.decline')}
        variant="default"
        on={<PersonName name={request.person.name} />}
        consequence={<p>{t('web-people:transfers.decline-leads')}</p>}
        onConfirm={() => call(declineTransfer, { params }).then(changed)}
      />
    </Row>
  );
}

function Take({ request }: { readonly request: TransferRequest }) {
  const { t } = useTexts();
  const [place, setPlace] = useState({ agencyId: '', postId: '' });
  const given = useDayAndReason();
  const body = { fromDay: given.fromDay, agencyId: place.agencyId || null, postId: place.postId || null };
  return (
    <Confirm
      act={t('web-people:transfers.take')}
      on={<PersonName name={request.person.name} />}
      consequence={<p>{t('web-people:transfers.take-leads')}</p>}
      onConfirm={() => call(takeOfficer, { params: { requestId: request.id }, body }).then(changed)}
    >
      <PlacesOf stateCode={request.toState} value={place} onChange={setPlace} />
      <DayField given={given} />
    </Confirm>
  );
}
