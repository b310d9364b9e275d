import type { Centre } from './centre.js';
import { anyoneSignedIn, only, type Expectations, type Sending } from './expectation.js';
import { newCode } from './structure-records.js';

const text = (words: string) => ({ ar: `${words} ع`, fr: null, en: words });

const newCompetency = () => ({ code: newCode('NEW'), name: text('New'), sector: 'justice' });
const newOutcome = () => ({ code: newCode('NEWO'), kind: 'knowledge', sqfLevel: 4, text: text('New') });
const reason = () => ({ reason: 'Given up' });

const EDITED = { 'if-match': '"1"' };
const keepers = (status: 200 | 201) => only({ instructor: status, registrar: status });

/** Has each actor act on a competency of their own. */
const atCompetency =
  (body?: () => unknown, { retired = false, headers = {} } = {}) =>
  (centre: Centre): Sending =>
  async () => ({ params: { competencyId: await centre.records.competency({ retired }) }, body: body?.(), headers });

/** Has each actor act on an outcome of their own. */
const atOutcome =
  (body?: () => unknown, { retired = false, headers = {} } = {}) =>
  (centre: Centre): Sending =>
  async () => ({ params: { outcomeId: await centre.records.outcome({ retired }) }, body: body?.(), headers });

/** What officers are to be able to do: everybody reads it, instructors and registrars keep it. */
export const curriculumExpectations: Expectations = {
  'GET /competencies': { statuses: anyoneSignedIn(200) },
  'GET /competencies/:competencyId': { statuses: anyoneSignedIn(200), prepare: atCompetency() },
  'POST /competencies': {
    statuses: keepers(201),
    prepare: () => () => Promise.resolve({ body: newCompetency() }),
  },
  'PUT /competencies/:competencyId': {
    statuses: keepers(200),
    prepare: atCompetency(newCompetency, { headers: EDITED }),
  },
  'POST /competencies/:competencyId/retirements': { statuses: keepers(200), prepare: atCompetency(reason) },
  'POST /competencies/:competencyId/restorations': {
    statuses: keepers(200),
    prepare: atCompetency(undefined, { retired: true }),
  },
  'POST /competencies/:competencyId/outcomes': { statuses: keepers(201), prepare: atCompetency(newOutcome) },
  'GET /outcomes': { statuses: anyoneSignedIn(200) },
  'GET /outcomes/:outcomeId': { statuses: anyoneSignedIn(200), prepare: atOutcome() },
  'PUT /outcomes/:outcomeId': { statuses: keepers(200), prepare: atOutcome(newOutcome, { headers: EDITED }) },
  'POST /outcomes/:outcomeId/retirements': { statuses: keepers(200), prepare: atOutcome(reason) },
  'POST /outcomes/:outcomeId/restorations': {
    statuses: keepers(200),
    prepare: atOutcome(undefined, { retired: true }),
  },
};
