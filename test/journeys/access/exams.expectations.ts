import { travelDocumentItems } from '../../../apps/cli/demo/content/index.js';
import { anybody, only, type Expectations } from './expectation.js';
import type { Centre } from './centre.js';
import { newCode } from './structure-records.js';

const text = (words: string) => ({ ar: `${words} ع`, fr: `${words} fr`, en: words });

const openAttempt = async ({ records }: Centre) => ({ params: { attemptId: (await records.attempt()).id } });
const submitted = async ({ records }: Centre) => ({ params: { attemptId: (await records.submitted()).id } });

/** Authoring and planning: those who write the bank, who judge by it and who audit read it. */
const beforeTheExam: Expectations = {
  'POST /items': {
    statuses: only({ instructor: 201 }),
    prepare: () => ({ body: { ...travelDocumentItems[0], code: 'TRY-1-001' } }),
  },
  'GET /items': { statuses: only({ instructor: 200, 'chief-examiner': 200, auditor: 200 }) },
  'POST /exams': {
    statuses: only({ instructor: 201 }),
    prepare: async ({ records }) => {
      const { courseId } = await records.course();
      return { body: { code: `TDE-1-${newCode('E').replace('-', '')}`, courseId } };
    },
  },
  'GET /exams': { statuses: only({ instructor: 200, registrar: 200, 'chief-examiner': 200, auditor: 200 }) },
  'POST /exams/:examId/versions': {
    statuses: only({ instructor: 201 }),
    prepare: async (centre) => {
      const body = {
        code: `TDE-1-${newCode('V').replace('-', '')}`,
        courseId: (await centre.records.course()).courseId,
      };
      const { id: examId } = await centre.done<{ id: string }>('instructor', 'POST /api/v1/exams', { body });
      const items = travelDocumentItems.slice(0, 2).map(({ code }) => ({ code }));
      const document = {
        title: text('Exam'),
        instructions: text('Answer'),
        durationMinutes: 30,
        passPercent: 60,
        items,
      };
      return { params: { examId }, body: document };
    },
  },
  'POST /sittings': {
    statuses: only({ registrar: 201 }),
    prepare: async ({ records }) => ({ body: await records.sittingPlan(await records.cohort()) }),
  },
  'GET /sittings/unscheduled': { statuses: only({ registrar: 200, auditor: 200 }) },
  'GET /sittings/without-exam': { statuses: only({ instructor: 200, registrar: 200, auditor: 200 }) },
  'GET /sittings': {
    statuses: only({ trainee: 200, instructor: 200, 'chief-examiner': 200, registrar: 200, auditor: 200 }),
  },
};

/** An attempt is its candidate's alone. */
const theExam: Expectations = {
  'POST /sittings/:sittingId/attempts': {
    statuses: only({ trainee: 201 }),
    prepare: async ({ records }) => ({ params: { sittingId: await records.sitting() }, body: {} }),
  },
  'GET /attempts': { statuses: only({ trainee: 200 }) },
  'GET /attempts/:attemptId': { statuses: only({ trainee: 200 }), prepare: openAttempt },
  'PUT /attempts/:attemptId/responses': {
    statuses: only({ trainee: 200 }),
    prepare: async ({ records }) => {
      const { id: attemptId } = await records.attempt();
      return { params: { attemptId }, body: await records.answers(attemptId) };
    },
  },
  'POST /attempts/:attemptId/submissions': {
    statuses: only({ trainee: 201 }),
    prepare: async (centre) => ({ ...(await openAttempt(centre)), body: {} }),
  },
  'GET /attempts/:attemptId/receipt': { statuses: only({ trainee: 200 }), prepare: submitted },
  'POST /receipts/checks': {
    statuses: anybody(200),
    prepare: async (centre) => {
      const sent = await submitted(centre);
      const receipt = await centre.done('trainee2.ma', 'GET /api/v1/attempts/:attemptId/receipt', sent);
      return { body: { receipt } };
    },
  },
};

/** The chief alone decides on late answers, by candidate code; the auditor reads them. */
const lateAnswers: Expectations = {
  'GET /sittings/:sittingId/late-responses': {
    statuses: only({ 'chief-examiner': 200, auditor: 200 }),
    prepare: async ({ records }) => ({ params: { sittingId: await records.sitting() } }),
  },
  'GET /sittings/:sittingId/contested-responses': {
    statuses: only({ 'chief-examiner': 200, auditor: 200 }),
    prepare: async ({ records }) => ({ params: { sittingId: await records.sitting() } }),
  },
  'POST /attempts/:attemptId/late-responses/admissions': {
    statuses: only({ 'chief-examiner': 201 }),
    prepare: async (centre) => {
      const { id: attemptId } = await centre.records.submitted();
      const { itemId } = await centre.row<{ itemId: string }>(
        `insert into exams.response (attempt_id, item_version_id, late, sequence, answer, language, answered_at, saved_at)
         select attempt_id, item_version_id, true, 2, answer, language, answered_at, saved_at from exams.response
         where attempt_id = $1 returning item_version_id as "itemId"`,
        [attemptId],
      );
      return { params: { attemptId }, body: { itemIds: [itemId], reason: 'The link of the post was down' } };
    },
  },
};

export const examExpectations: Expectations = { ...beforeTheExam, ...theExam, ...lateAnswers };
