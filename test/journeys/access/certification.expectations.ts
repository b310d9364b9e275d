import { anybody, only, type Expectations } from './expectation.js';
import type { Centre } from './centre.js';

const readers = only({ trainee: 200, 'state-admin': 200, registrar: 200, auditor: 200 });
const grounds = { reason: 'identity-error', note: 'Two officers of one name' };

const certificate = async ({ records }: Centre) => ({ params: { certificateId: await records.certificate() } });

/** A revocation that the second registrar asked for. */
const waiting = async (centre: Centre) => {
  const { params } = await certificate(centre);
  const { id: revocationId } = await centre.done<{ id: string }>(
    'registrar2',
    'POST /api/v1/certificates/:certificateId/revocations',
    { params, body: grounds },
  );
  return { params: { ...params, revocationId } };
};

const read: Expectations = {
  'GET /certificates': { statuses: readers },
  'GET /revocations': { statuses: only({ registrar: 200, auditor: 200 }) },
  'GET /certificates/:certificateId': { statuses: readers, prepare: certificate },
  'GET /certificates/:certificateId/credential': { statuses: readers, prepare: certificate },
  'GET /certificates/:certificateId/pdf': { statuses: readers, prepare: certificate },
  'GET /certificates/:certificateId/history': { statuses: readers, prepare: certificate },
};

const changed: Expectations = {
  'POST /certificates/:certificateId/suspensions': {
    statuses: only({ registrar: 201 }),
    prepare: async (centre) => ({
      ...(await certificate(centre)),
      body: { reason: 'under-investigation', note: 'A report came in' },
    }),
  },
  'POST /certificates/:certificateId/reinstatements': {
    statuses: only({ registrar: 201 }),
    prepare: async (centre) => {
      const sent = await certificate(centre);
      const body = { reason: 'administrative', note: 'A slip' };
      await centre.done('registrar2', 'POST /api/v1/certificates/:certificateId/suspensions', { ...sent, body });
      return { ...sent, body: { note: 'The slip is corrected' } };
    },
  },
  'POST /certificates/:certificateId/revocations': {
    statuses: only({ registrar: 201 }),
    prepare: async (centre) => ({ ...(await certificate(centre)), body: grounds }),
  },
  'POST /certificates/:certificateId/revocations/:revocationId/confirmations': {
    statuses: only({ registrar: 201 }),
    prepare: waiting,
  },
  'DELETE /certificates/:certificateId/revocations/:revocationId': {
    statuses: only({ registrar: 204 }),
    prepare: waiting,
  },
};

/** Operations that need no account. */
const verified: Expectations = {
  'GET /verify/:code': {
    statuses: anybody(200),
    prepare: async (centre) => ({ params: { code: await centre.certificateNumber() } }),
  },
  'GET /status-lists/:statusListId': {
    statuses: anybody(200),
    prepare: () => ({ params: { statusListId: '1-revocation' } }),
  },
  'GET /log/key': { statuses: anybody(200) },
  'GET /log/checkpoint': { statuses: anybody(200) },
  'GET /log/proof': { statuses: anybody(200), prepare: () => ({ query: { leaf: '0' } }) },
  'GET /log/consistency': { statuses: anybody(200), prepare: () => ({ query: { first: '1', second: '1' } }) },
};

export const certificationExpectations: Expectations = { ...read, ...changed, ...verified };
