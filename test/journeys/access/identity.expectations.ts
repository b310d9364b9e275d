import type { Actor, Sent } from './actor.js';
import type { Centre } from './centre.js';
import { anybody, anyoneSignedIn, hiddenBut, only, type Expectations } from './expectation.js';
import { newCode } from './structure-records.js';
import { structureExpectations } from './structure.expectations.js';

/** Makes each actor somebody new, whose sessions and preferences may be lost. */
const asSomebody =
  (sent: (somebody: { sessionId: string }) => Sent) =>
  (centre: Centre) =>
  async (actor: Actor): Promise<Sent> => {
    const somebody = await centre.somebody(actor);
    const { headers, ...rest } = sent(somebody);
    return { ...rest, headers: { ...somebody.headers, ...headers } };
  };

const newTrainee = (stateCode: string) => () => async (): Promise<Sent> => ({
  body: {
    stateCode,
    email: `${newCode('new').toLowerCase()}@demo.example`,
    name: { ar: 'كريم بناني', latin: 'Karim Bennani' },
    roles: ['trainee'],
  },
});

/** An officer of Morocco, entered for one test. */
const anOfficer = async (centre: Centre): Promise<string> => {
  const { body = {} } = await newTrainee('ma')()();
  const { id } = await centre.done<{ id: string }>('registrar', 'POST /api/v1/people', { body });
  return id;
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** A transfer of such an officer to Tunisia, or to Morocco from Tunisia. */
const aTransfer = async (centre: Centre, [from, to] = ['ma', 'tn']): Promise<string> => {
  const { body = {} } = await newTrainee(from)()();
  const { id: personId } = await centre.done<{ id: string }>('registrar', 'POST /api/v1/people', { body });
  const sent = { params: { personId }, body: { toState: to, reason: 'Asked for by both' } };
  return (await centre.done<{ id: string }>('registrar', 'POST /api/v1/people/:personId/transfer-requests', sent)).id;
};

/** A merge of two such officers. */
const aMerge = async (centre: Centre): Promise<string> => {
  const [personId, into] = [await anOfficer(centre), await anOfficer(centre)];
  const sent = { params: { personId }, body: { into, reason: 'Entered twice' }, headers: { 'if-match': '"1"' } };
  return (await centre.done<{ id: string }>('registrar', 'POST /api/v1/people/:personId/merges', sent)).id;
};

export const identityExpectations: Expectations = {
  'POST /auth/sign-in': {
    statuses: anybody(200),
    // It ends the session whose cookie comes with it.
    prepare: asSomebody(() => ({ body: { email: 'auditor@demo.example', password: 'Rabat-2013' } })),
  },
  'POST /auth/sign-out': { statuses: anyoneSignedIn(204), prepare: asSomebody(() => ({})) },
  'POST /auth/sign-outs': {
    statuses: anyoneSignedIn(201),
    prepare: asSomebody(() => ({ body: { everywhere: true } })),
  },
  'GET /auth/me': { statuses: anyoneSignedIn(200) },
  'PATCH /auth/me': {
    statuses: anyoneSignedIn(200),
    prepare: asSomebody(() => ({ body: { language: 'fr' }, headers: { 'if-match': '"1"' } })),
  },
  'GET /auth/sessions': { statuses: anyoneSignedIn(200) },
  'DELETE /auth/sessions/:sessionId': {
    statuses: anyoneSignedIn(204),
    prepare: asSomebody(({ sessionId }) => ({ params: { sessionId } })),
  },
  'GET /centre': { statuses: anybody(200) },
  'GET /centre/details': { statuses: anybody(200) },
  'PUT /centre/details': {
    statuses: only({ registrar: 200 }),
    prepare: (centre) => async () => {
      const found = await centre.done<{ given: boolean; version: number }>('registrar', 'GET /api/v1/centre/details');
      const { given: _given, version, ...details } = found;
      return { body: details, headers: { 'if-match': `"${version}"` } };
    },
  },
  'GET /centre/setup': { statuses: only({ registrar: 200 }) },
  'GET /people': { statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }) },
  'GET /people/:personId': {
    // An officer exists for themselves, for their state and for those who oversee all; to others there is none.
    statuses: hiddenBut({ trainee: 200, 'state-admin': 200, registrar: 200, auditor: 200 }),
    prepare: async ({ records }) => ({ params: { personId: (await records.personId('trainee2.ma')).id } }),
  },
  'POST /people': { statuses: only({ 'state-admin': 201, registrar: 201 }), prepare: newTrainee('ma') },
  'PATCH /people/:personId': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: async (centre) => {
      const body = await newTrainee('ma')()();
      const { id } = await centre.done<{ id: string }>('registrar', 'POST /api/v1/people', body);
      return { params: { personId: id }, body: { function: 'analyst' }, headers: { 'if-match': '"1"' } };
    },
  },
  'GET /people/:personId/service-records': {
    statuses: hiddenBut({ trainee: 200, 'state-admin': 200, registrar: 200, auditor: 200 }),
    prepare: async ({ records }) => ({ params: { personId: (await records.personId('trainee2.ma')).id } }),
  },
  'POST /people/:personId/statuses': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => ({
      params: { personId: await anOfficer(centre) },
      body: { status: 'suspended', fromDay: today(), reason: 'Under inquiry' },
    }),
  },
  'POST /people/:personId/postings': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => ({
      params: { personId: await anOfficer(centre) },
      body: { agencyId: null, postId: null, fromDay: today(), reason: 'At disposal' },
    }),
  },
  'POST /people/:personId/transfer-requests': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => ({
      params: { personId: await anOfficer(centre) },
      body: { toState: 'tn', reason: 'Asked for by both' },
    }),
  },
  'GET /transfer-requests': { statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }) },
  'POST /transfer-requests/:requestId/acceptances': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => ({
      params: { requestId: await aTransfer(centre, ['tn', 'ma']) },
      body: { fromDay: today(), agencyId: null, postId: null },
    }),
  },
  'POST /transfer-requests/:requestId/refusals': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => ({ params: { requestId: await aTransfer(centre) }, body: {} }),
  },
  'GET /duplicates': { statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }) },
  'GET /people/:personId/comparisons/:otherId': {
    statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }),
    prepare: async (centre) => ({
      params: { personId: await anOfficer(centre), otherId: await anOfficer(centre) },
    }),
  },
  'POST /duplicates/dismissals': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => ({
      body: { firstId: await anOfficer(centre), secondId: await anOfficer(centre) },
    }),
  },
  'POST /people/:personId/merges': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: (centre) => async () => ({
      params: { personId: await anOfficer(centre) },
      body: { into: await anOfficer(centre), reason: 'Entered twice' },
      headers: { 'if-match': '"1"' },
    }),
  },
  'GET /merges': { statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }) },
  'POST /merges/:mergeId/endings': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: (centre) => async () => ({
      params: { mergeId: await aMerge(centre) },
      body: {},
      headers: { 'if-match': '"1"' },
    }),
  },
  'GET /sign-in-names/suggestion': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: () => ({ query: { latin: 'Youssef El Alaoui', state: 'ma' } }),
  },
  ...structureExpectations,
};
