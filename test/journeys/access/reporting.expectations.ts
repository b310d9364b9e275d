import { anybody, only, type Expectations } from './expectation.js';

const readers = only({ 'state-admin': 200, registrar: 200, auditor: 200 });

/** What is read across libraries. */
export const reportingExpectations: Expectations = {
  'GET /officers': { statuses: readers },
  'GET /officers/summary': { statuses: readers },
  // A stranger finds open courses.
  'GET /search': { statuses: anybody(200), prepare: () => ({ query: { q: 'Youssef' } }) },
  'GET /homes/officer': { statuses: only({ trainee: 200 }) },
};
