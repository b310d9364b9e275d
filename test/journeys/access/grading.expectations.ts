import { only, type Expectations } from './expectation.js';
import type { Centre } from './centre.js';

const readers = only({ trainee: 200, 'state-admin': 200, 'chief-examiner': 200, registrar: 200, auditor: 200 });
const markers = only({ examiner: 200 });

const inHand = async ({ records }: Centre) => ({ params: { scriptId: (await records.script()).scriptId } });

/** A released result of the officer of Morocco. */
const released = async (centre: Centre) => {
  const { resultId } = await centre.records.result();
  const params = { resultId };
  await centre.done('chief', 'POST /api/v1/results/:resultId/releases', { params });
  return { params };
};

const marking: Expectations = {
  'POST /marking/claims': { statuses: markers, prepare: () => ({ body: {} }) },
  'GET /marking/summary': { statuses: markers },
  'GET /marking/scripts/:scriptId': { statuses: markers, prepare: inHand },
  'PUT /marking/scripts/:scriptId/draft': {
    statuses: markers,
    prepare: async (centre) => ({ ...(await inHand(centre)), body: { criteria: [], comment: null, over: 0 } }),
  },
  'POST /marking/scripts/:scriptId/renewals': { statuses: markers, prepare: inHand },
  'POST /marking/scripts/:scriptId/returns': { statuses: only({ examiner: 204 }), prepare: inHand },
  'POST /marking/scripts/:scriptId/marks': {
    statuses: only({ examiner: 201 }),
    prepare: async ({ records }) => {
      const { scriptId, criteria } = await records.script();
      return { params: { scriptId }, body: { criteria, comment: null } };
    },
  },
  'GET /moderation/scripts': { statuses: only({ 'chief-examiner': 200, auditor: 200 }) },
  'GET /moderation/scripts/:scriptId': {
    statuses: only({ 'chief-examiner': 200, auditor: 200 }),
    prepare: async (centre) => {
      const { scriptId } = await centre.records.script();
      await centre.sql(`update grading.script set status = 'disputed' where id = $1`, [scriptId]);
      return { params: { scriptId } };
    },
  },
  'POST /moderation/scripts/:scriptId/decisions': {
    statuses: only({ 'chief-examiner': 204 }),
    prepare: async (centre) => {
      const { scriptId, criteria } = await centre.records.script();
      await centre.sql(`update grading.script set status = 'disputed' where id = $1`, [scriptId]);
      return { params: { scriptId }, body: { criteria, reason: 'Between the two' } };
    },
  },
};

const results: Expectations = {
  'GET /results': { statuses: readers },
  'GET /results/:resultId': { statuses: readers, prepare: released },
  // Sittings over the same questions are open here, so nobody is shown keys yet.
  'GET /results/:resultId/items': { statuses: only({ trainee: 409 }), prepare: released },
  'GET /sitting-outcomes': { statuses: only({ 'chief-examiner': 200, auditor: 200 }) },
  'GET /sitting-outcomes/summary': { statuses: only({ 'chief-examiner': 200, auditor: 200 }) },
  'GET /sitting-outcomes/:sittingId': {
    statuses: only({ 'chief-examiner': 200, auditor: 200 }),
    prepare: async ({ records }) => ({ params: { sittingId: (await records.result()).sittingId } }),
  },
  'POST /results/:resultId/releases': {
    statuses: only({ 'chief-examiner': 200 }),
    prepare: async ({ records }) => ({ params: { resultId: (await records.result()).resultId } }),
  },
  'POST /sittings/:sittingId/releases': {
    statuses: only({ 'chief-examiner': 200 }),
    prepare: async ({ records }) => ({ params: { sittingId: (await records.result()).sittingId } }),
  },
};

export const gradingExpectations: Expectations = { ...marking, ...results };
