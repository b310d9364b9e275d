import { ANSWERS, ITEMS } from './exam.mjs';
import { idOf, unchecked } from './ids.mjs';

const ROUND = 1_000_000;
const PASSED_ON = ['open', 'submitted', 'scored'];

export const attemptId = (round, person) => idOf('attempt', round * ROUND + person);

/**
 * Attempts of the people from `first` to `last` in the sittings of a round, with so many items answered.
 * @param {import('../centre.mjs').Centre} centre
 * @param {{ round: number, first?: number, last: number, answered: number, status?: 'open' | 'submitted' | 'scored' }}
 * attempts
 */
export async function addAttempts(centre, { round, first = 1, last, answered, status = 'open' }) {
  if (!PASSED_ON.includes(status)) throw new TypeError(`no attempt is made ${status}`);
  await unchecked(centre, async () => {
    await centre.rows(ATTEMPTS, [round, first, last, status]);
    await centre.rows(RESPONSES, [round, first, last, answered, JSON.stringify(ANSWERS)]);
  });
  await centre.rows('vacuum (analyze) exams.attempt, exams.response');
}

/** Adds the jobs that have submitted attempts graded, all at once. */
export async function askForGrading(centre, { round, last }) {
  await centre.rows(JOBS, [round, last]);
}

const ATTEMPTS = `
  insert into exams.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
    item_order, status, started_at, deadline_at, late_until, submitted_at, submitted_by, receipt)
  select load.id('attempt', $1::bigint * ${ROUND} + n), s.id, s.exam_version_id, e.id, e.person_id, e.state_code,
    'L' || $1 || '-' || n, (select array_agg(load.id('item-version', i)) from generate_series(1, ${ITEMS}) i), $4::text,
    now() - interval '10 minutes', now() + interval '3 hours', now() + interval '4 hours',
    case when $4 <> 'open' then now() end, case when $4 <> 'open' then 'candidate' end,
    case when $4 <> 'open' then '{}'::jsonb end
  from generate_series($2::bigint, $3::bigint) n
    join enrolment.enrolment e on e.id = load.id('enrolment', n)
    join exams.sitting s on s.id = load.id('sitting', $1::bigint * 10000 + (n - 1) / 500 + 1)`;

const RESPONSES = `
  insert into exams.response (attempt_id, item_version_id, late, sequence, answer, language, answered_at, saved_at)
  select load.id('attempt', $1::bigint * ${ROUND} + n), i.id, false, i.place, $5::jsonb->i.type, 'fr', now(), now()
  from generate_series($2::bigint, $3::bigint) n,
    (select v.id, v.body->>'type' as type, row_number() over (order by x.code) as place
     from exams.item_version v join exams.item x on x.id = v.item_id where x.bank = 'LOAD') i
  where i.place <= $4::int`;

const JOBS = `
  insert into queue.outbox (id, job, queue, payload, state_code)
  select load.id('job', $1::bigint * ${ROUND} + n), 'exams.attempt-submitted.v1', 'grading',
    jsonb_build_object('attemptId', a.id, 'stateCode', a.state_code), a.state_code
  from generate_series(1, $2::bigint) n join exams.attempt a on a.id = load.id('attempt', $1::bigint * ${ROUND} + n)`;
