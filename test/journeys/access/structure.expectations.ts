import type { Centre } from './centre.js';
import { anyoneSignedIn, only, type Expectations, type Sending } from './expectation.js';
import { newCode } from './records.js';

const text = (words: string) => ({ ar: `${words} ع`, fr: `${words} fr`, en: words });

const newRank = () => ({ stateCode: 'ma', title: text(newCode('Rank')), band: 'nco' });

/** Each actor at a rank of Morocco of their own. */
const atRank =
  (body?: () => unknown, headers: Readonly<Record<string, string>> = {}) =>
  (centre: Centre): Sending =>
  async () => ({ params: { rankId: await centre.records.rank() }, body: body?.(), headers });

export const structureExpectations: Expectations = {
  'GET /ranks': { statuses: anyoneSignedIn(200) },
  // Who marks, and is not of the staff that reads for the centre, knows of no state but their own.
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
