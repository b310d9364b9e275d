import { z } from 'zod';
import {
  CalendarDate,
  CompleteText,
  Id,
  Instant,
  NamePair,
  StateCode,
  listOf,
  operation,
  proseOf,
} from '../common/index.js';
import { Person } from './person.js';

/** How somebody stands in the service of their state. Who left does not sign in; who is suspended is not nominated. */
export const OfficerStatus = z.enum(['active', 'suspended', 'left']).meta({ id: 'OfficerStatus' });

const Reason = proseOf(500);

/** Where and how somebody served, from a day until another. */
export const ServiceRecord = z
  .strictObject({
    id: Id,
    /** The state under which it arose. */
    stateCode: StateCode,
    /** transferred: to another state, which knows the rest. */
    status: z.enum([...OfficerStatus.options, 'transferred']),
    agencyId: Id.nullable(),
    postId: Id.nullable(),
    /** Null for the first record: nobody noted since when they served before they were entered. */
    fromDay: CalendarDate.nullable(),
    /** The last day; null while it goes on. */
    untilDay: CalendarDate.nullable(),
    reason: z.string().nullable(),
    setAt: Instant,
  })
  .meta({ id: 'ServiceRecord' });

/** One state asks another to take an officer over. */
export const TransferRequest = z
  .strictObject({
    id: Id,
    /** As they were named when it was asked. */
    person: z.strictObject({ id: Id, name: NamePair }),
    rankTitle: CompleteText.nullable(),
    fromState: StateCode,
    toState: StateCode,
    reason: z.string(),
    status: z.enum(['open', 'taken', 'declined']),
    askedAt: Instant,
    decidedAt: Instant.nullable(),
    allowed: z.array(z.string()),
  })
  .meta({ id: 'TransferRequest' });

const OnPerson = z.strictObject({ personId: Id });
const OnRequest = z.strictObject({ requestId: Id });
/** Errors about the person who is changed. */
const ON_OFFICER = ['identity.person-not-found', 'identity.may-not-edit', 'identity.person-merged'] as const;
/** Errors about a change that counts from a day on. */
const DAYS = ['identity.day-to-come', 'identity.day-out-of-order'] as const;

export const listServiceRecords = operation({
  id: 'identity.list-service-records',
  method: 'GET',
  path: '/people/:personId/service-records',
  summary:
    'Where and how a person served, the newest first: all to who oversees all and to the person, else what arose under the own state',
  allow: 'signed-in',
  params: OnPerson,
  ...listOf(ServiceRecord, {}, { sorted: ['from'], usual: '-from' }),
  errors: ['identity.person-not-found'],
});

export const changeStatus = operation({
  id: 'identity.change-status',
  method: 'POST',
  path: '/people/:personId/statuses',
  summary: 'Suspend an officer, note that they left, or that they serve again',
  allow: ['state-admin', 'registrar'],
  params: OnPerson,
  body: z.strictObject({ status: OfficerStatus, fromDay: CalendarDate, reason: Reason }),
  response: Person,
  errors: [...ON_OFFICER, 'identity.status-same', ...DAYS],
});

export const movePerson = operation({
  id: 'identity.move-person',
  method: 'POST',
  path: '/people/:personId/postings',
  summary: 'Transfer an officer within the state, to another agency or another post',
  allow: ['state-admin', 'registrar'],
  params: OnPerson,
  body: z.strictObject({ agencyId: Id.nullable(), postId: Id.nullable(), fromDay: CalendarDate, reason: Reason }),
  response: Person,
  errors: [...ON_OFFICER, 'identity.place-of-another-state', ...DAYS],
});

export const askTransfer = operation({
  id: 'identity.ask-transfer',
  method: 'POST',
  path: '/people/:personId/transfer-requests',
  summary: 'Ask another state to take an officer over',
  allow: ['state-admin', 'registrar'],
  params: OnPerson,
  body: z.strictObject({ toState: StateCode, reason: Reason }),
  response: TransferRequest,
  errors: [...ON_OFFICER, 'identity.state-unknown', 'identity.transfer-asked'],
});

export const listTransferRequests = operation({
  id: 'identity.list-transfer-requests',
  method: 'GET',
  path: '/transfer-requests',
  summary:
    'Officers whom one state asks another to take, the newest first: of and to the own state, all for the centre',
  allow: ['state-admin', 'registrar', 'auditor'],
  ...listOf(
    TransferRequest,
    { status: TransferRequest.shape.status.optional(), personId: Id.optional() },
    { counted: ['status'], sorted: ['asked', 'name', 'status'], usual: '-asked' },
  ),
});

export const takeOfficer = operation({
  id: 'identity.take-officer',
  method: 'POST',
  path: '/transfer-requests/:requestId/acceptances',
  summary: 'Take an officer over, as the state that is asked or as the registrar',
  allow: ['state-admin', 'registrar'],
  params: OnRequest,
  body: z.strictObject({ fromDay: CalendarDate, agencyId: Id.nullable(), postId: Id.nullable() }),
  response: TransferRequest,
  errors: ['identity.transfer-not-found', 'identity.transfer-decided', 'identity.place-of-another-state', ...DAYS],
});

export const declineTransfer = operation({
  id: 'identity.decline-transfer',
  method: 'POST',
  path: '/transfer-requests/:requestId/refusals',
  summary: 'Decline a transfer, or withdraw that it was asked for',
  allow: ['state-admin', 'registrar'],
  params: OnRequest,
  response: TransferRequest,
  errors: ['identity.transfer-not-found', 'identity.transfer-decided'],
});

export type OfficerStatus = z.output<typeof OfficerStatus>;
export type ServiceRecord = z.output<typeof ServiceRecord>;
export type TransferRequest = z.output<typeof TransferRequest>;
