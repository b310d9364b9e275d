import { randomUUID } from 'node:crypto';
import { only, type Expectations } from './expectation.js';

const overseers = only({ registrar: 200, auditor: 200 });

/** The audit trail, and the work done outside of requests. */
export const oversightExpectations: Expectations = {
  'GET /audit': { statuses: overseers },
  'GET /audit/summary': { statuses: overseers, prepare: () => ({ query: { timeZone: 'Africa/Casablanca' } }) },
  'GET /jobs': { statuses: overseers },
  'GET /jobs/summary': { statuses: overseers },
  'POST /jobs/:jobId/retries': {
    // Auditors read everything and change nothing.
    statuses: only({ registrar: 201 }),
    prepare: async (centre) => {
      const jobId = randomUUID();
      await centre.sql(
        `insert into queue.outbox (id, job, queue, payload, failed_at, attempts, last_error)
         values ($1, 'grading.score-attempt', 'grading', '{}', now(), 8, 'test')`,
        [jobId],
      );
      return { params: { jobId } };
    },
  },
};
