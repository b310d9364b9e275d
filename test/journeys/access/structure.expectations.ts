import type { Centre } from './centre.js';
import { anybody, anyoneSignedIn, only, type Expectations, type Sending } from './expectation.js';
import { newCode, newState } from './structure-records.js';

const text = (words: string) => ({ ar: `${words} ع`, fr: `${words} fr`, en: words });

const newRank = () => ({ stateCode: 'ma', title: text(newCode('Rank')), band: 'nco' });

/** Has each actor act on a rank of Morocco of their own. */
const atRank =
  (body?: () => unknown, headers: Readonly<Record<string, string>> = {}) =>
  (centre: Centre): Sending =>
  async () => ({ params: { rankId: await centre.records.rank() }, body: body?.(), headers });

const keepers = { 'state-admin': 200, registrar: 200 } as const;
const closing = { on: '2026-01-31', reason: 'No more' };
const first = { 'if-match': '"1"' };
const unitFacts = () => ({ kind: 'unit', name: text(newCode('Changed')), timeZone: 'Africa/Tunis' });

/** Has each actor act on an agency, or a unit, of Morocco of their own. */
const atAgency =
  (body?: (centre: Centre) => unknown, headers: Readonly<Record<string, string>> = {}) =>
  (centre: Centre): Sending =>
  async () => ({ params: { agencyId: await centre.records.agency() }, body: await body?.(centre), headers });
const atUnit =
  (body?: (centre: Centre, agencyId: string) => unknown, headers: Readonly<Record<string, string>> = {}) =>
  (centre: Centre): Sending =>
  async () => {
    const agencyId = await centre.records.agency();
    return { params: { postId: await centre.records.unit(agencyId) }, body: await body?.(centre, agencyId), headers };
  };
const atState =
  (body: () => unknown, headers: Readonly<Record<string, string>> = {}) =>
  (centre: Centre): Sending =>
  async () => ({ params: { stateCode: await centre.records.state() }, body: body(), headers });

export const structureExpectations: Expectations = {
  'GET /states': { statuses: anybody(200) },
  'GET /state-records': { statuses: only({ ...keepers, auditor: 200 }) },
  'GET /states/:stateCode': {
    statuses: only({ ...keepers, auditor: 200 }),
    prepare: () => ({ params: { stateCode: 'ma' } }),
  },
  'POST /states': { statuses: only({ registrar: 201 }), prepare: () => ({ body: newState() }) },
  'PUT /states/:stateCode': {
    statuses: only({ registrar: 200 }),
    prepare: atState(() => ({ name: newState().name, timeZone: 'Africa/Tunis' }), first),
  },
  'POST /states/:stateCode/closings': { statuses: only({ registrar: 200 }), prepare: atState(() => closing) },
  'GET /structure-changes': {
    statuses: only({ ...keepers, auditor: 200 }),
    prepare: () => ({ query: { kind: 'state', id: 'ma' } }),
  },
  'GET /agencies': { statuses: anyoneSignedIn(200) },
  'GET /agencies/:agencyId': { statuses: { ...anyoneSignedIn(200), examiner: 404 }, prepare: atAgency() },
  'POST /agencies': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: () => () => Promise.resolve({ body: { stateCode: 'ma', kind: 'customs', name: text(newCode('Agency')) } }),
  },
  'PUT /agencies/:agencyId': {
    statuses: only(keepers),
    prepare: atAgency(() => ({ kind: 'army', name: text(newCode('Changed')) }), first),
  },
  'POST /agencies/:agencyId/closings': { statuses: only(keepers), prepare: atAgency(() => closing) },
  'POST /agencies/:agencyId/mergers': {
    statuses: only(keepers),
    prepare: atAgency(async ({ records }) => ({ ...closing, into: await records.agency() })),
  },
  'GET /posts': { statuses: anyoneSignedIn(200) },
  'GET /posts/:postId': { statuses: { ...anyoneSignedIn(200), examiner: 404 }, prepare: atUnit() },
  'POST /posts': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare:
      ({ records }) =>
      async () => ({ body: { ...unitFacts(), agencyId: await records.agency() } }),
  },
  'PUT /posts/:postId': { statuses: only(keepers), prepare: atUnit(unitFacts, first) },
  'POST /posts/:postId/closings': { statuses: only(keepers), prepare: atUnit(() => closing) },
  'POST /posts/:postId/mergers': {
    statuses: only(keepers),
    prepare: atUnit(async ({ records }, agencyId) => ({ ...closing, into: await records.unit(agencyId) })),
  },
  'GET /ranks': { statuses: anyoneSignedIn(200) },
  // An examiner, who is not of the staff that reads for the centre, sees no state but their own.
  'GET /ranks/:rankId': { statuses: { ...anyoneSignedIn(200), examiner: 404 }, prepare: atRank() },
  'POST /ranks': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: () => () => Promise.resolve({ body: newRank() }),
  },
  'PUT /ranks/:rankId': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: atRank(() => ({ title: text(newCode('Changed')), band: 'nco' }), { 'if-match': '"1"' }),
  },
  'POST /ranks/:rankId/moves': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: atRank(() => ({ after: null })),
  },
  'POST /ranks/:rankId/closings': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: atRank(() => ({ on: '2026-01-31', reason: 'No such rank any more' })),
  },
};
