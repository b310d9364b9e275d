import { anybody, anyoneSignedIn, only, type Expectations } from './expectation.js';
import type { Centre } from './centre.js';
import { curriculumExpectations } from './curriculum.expectations.js';

const enrolled = async ({ records }: Centre) => ({ enrolmentId: (await records.enrolment()).id });

/** The catalogue, the way to a seat, and the lessons. */
export const courseExpectations: Expectations = {
  ...curriculumExpectations,
  'GET /courses': { statuses: anybody(200) },
  'GET /courses/:courseId': {
    statuses: anybody(200),
    prepare: async ({ records }) => ({ params: { courseId: (await records.course()).courseId } }),
  },

  'GET /cohorts': { statuses: anyoneSignedIn(200) },
  'GET /cohorts/:cohortId': {
    statuses: anyoneSignedIn(200),
    prepare: async ({ records }) => ({ params: { cohortId: await records.cohort() } }),
  },
  'POST /cohorts': {
    statuses: only({ registrar: 201 }),
    prepare: async ({ records }) => ({ body: await records.cohortPlan() }),
  },
  'POST /cohorts/:cohortId/status-changes': {
    statuses: only({ registrar: 200 }),
    prepare: async ({ records }) => ({ params: { cohortId: await records.cohort() }, body: { to: 'running' } }),
  },
  'GET /cohorts/:cohortId/nominations': {
    statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }),
    prepare: async ({ records }) => ({ params: { cohortId: (await records.nomination()).cohortId } }),
  },
  'POST /cohorts/:cohortId/nominations': {
    // States nominate; not even the registrar does it for them.
    statuses: only({ 'state-admin': 201 }),
    prepare: async ({ records }) => ({
      params: { cohortId: await records.cohort() },
      body: { personId: (await records.personId('trainee2.ma')).id },
    }),
  },
  'POST /nominations/:nominationId/withdrawals': {
    statuses: only({ 'state-admin': 200 }),
    prepare: async ({ records }) => ({
      params: { nominationId: (await records.nomination()).id },
      body: { reason: 'Needed at the post' },
    }),
  },
  'POST /nominations/:nominationId/seats': {
    statuses: only({ registrar: 201 }),
    prepare: async ({ records }) => ({ params: { nominationId: (await records.nomination()).id } }),
  },
  'GET /enrolments': {
    statuses: only({
      trainee: 200,
      'state-admin': 200,
      instructor: 200,
      registrar: 200,
      auditor: 200,
    }),
  },

  'GET /cohorts/:cohortId/candidates': {
    statuses: only({ 'state-admin': 200 }),
    prepare: async ({ records }) => ({ params: { cohortId: await records.cohort() } }),
  },
  'GET /seats/by-state': { statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }) },

  'GET /enrolments/:enrolmentId/course': {
    statuses: only({ trainee: 200 }),
    prepare: async (centre) => ({ params: await enrolled(centre) }),
  },
  'GET /course-standings': { statuses: only({ trainee: 200 }) },
  'PUT /enrolments/:enrolmentId/lessons/:lessonKey/progress': {
    statuses: only({ trainee: 200 }),
    prepare: async (centre) => {
      const params = await enrolled(centre);
      const { lessonKey } = await centre.row<{ lessonKey: string }>(
        `select v.document #>> '{modules,0,lessons,0,key}' as "lessonKey" from enrolment.enrolment e
           join catalogue.course_version v on v.id = e.course_version_id where e.id = $1`,
        [params.enrolmentId],
      );
      return { params: { ...params, lessonKey }, body: { position: 0, completed: false, sequence: 1 } };
    },
  },
};
