import { unchecked } from './ids.mjs';

const ROUND = 1_000_000;

/** Released results, all passed, of the scored attempts of a round. */
export async function addResults(centre, { round, last }) {
  await unchecked(centre, async () => {
    for (const sql of [RESULTS, RELEASES]) await centre.rows(sql, [round, last]);
  });
  await centre.rows('analyze grading.result, grading.release');
}

/** The jobs that have a certificate issued for each result of a round, all at once. */
export async function askForCertificates(centre, { round, last }) {
  await centre.rows(JOBS, [round, last]);
}

const EACH = `from generate_series(1, $2::bigint) n
  join exams.attempt a on a.id = load.id('attempt', $1::bigint * ${ROUND} + n)`;

const RESULTS = `
  insert into grading.result (id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, points, maximum,
    percent, pass_percent, passed)
  select load.id('result', $1::bigint * ${ROUND} + n), a.id, 1, a.sitting_id, a.enrolment_id, a.person_id, a.state_code,
    30, 40, 75, 60, true ${EACH}`;

const RELEASES = `
  insert into grading.release (result_id, person_id, state_code, released_by)
  select load.id('result', $1::bigint * ${ROUND} + n), a.person_id, a.state_code, a.person_id ${EACH}`;

const JOBS = `
  insert into queue.outbox (id, job, queue, event, sequence, payload, state_code)
  select load.id('release', $1::bigint * ${ROUND} + n), 'certification.issue-certificate', 'events',
    'grading.result-released.v1', 1,
    jsonb_build_object('resultId', r.id, 'personId', r.person_id, 'stateCode', r.state_code, 'attemptId', r.attempt_id,
      'courseVersionId', e.course_version_id, 'cohortId', e.cohort_id, 'passed', true, 'scorePercent', 75,
      'releasedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), r.state_code
  from generate_series(1, $2::bigint) n
    join grading.result r on r.id = load.id('result', $1::bigint * ${ROUND} + n)
    join enrolment.enrolment e on e.id = r.enrolment_id`;
