/** Tables of the bare routes: as those of the centre, with their indexes, without policies, triggers or keys to others. */
export const BARE_TABLES = `
  create schema if not exists load;
  create table if not exists load.response (like exams.response including defaults including indexes) with (fillfactor = 70);
  create table if not exists load.attempt (like exams.attempt including defaults including indexes) with (fillfactor = 70);
  create table if not exists load.item_score (like grading.item_score including defaults including indexes);
  create table if not exists load.outbox (like queue.outbox including defaults including indexes) with (fillfactor = 70)`;

/** $1 attempt, $2 the answers of a save. */
export const SAVE = `
  insert into load.response as r (attempt_id, item_version_id, late, sequence, answer, language, answered_at, saved_at)
  select $1, g."itemId", false, g.sequence, g.answer, g.language, g."answeredAt", now()
  from jsonb_to_recordset($2::jsonb) as g ("itemId" uuid, sequence bigint, answer jsonb, language text, "answeredAt" timestamptz)
  on conflict (attempt_id, item_version_id, late) do update
    set sequence = excluded.sequence, answer = excluded.answer, language = excluded.language,
      answered_at = excluded.answered_at, saved_at = excluded.saved_at
    where excluded.sequence > r.sequence
  returning item_version_id, sequence`;

/** $1 attempt, $2 sitting, $3 enrolment, $4 person, $5 candidate code, $6 items. */
export const START = `
  insert into load.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
    item_order, started_at, deadline_at, late_until)
  values ($1, $2, $2, $3, $4, 'ma', $5, $6::uuid[], now(), now() + interval '1 hour', now() + interval '2 hours')
  returning id, started_at, deadline_at`;

/** $1 attempt, $2 receipt, $3 job. */
export const SUBMIT = `
  with sent as (
    update load.attempt set status = 'submitted', submitted_at = now(), submitted_by = 'candidate', receipt = $2::jsonb
    where id = $1 returning id)
  insert into load.outbox (id, job, queue, payload)
  select $3, 'graded', 'grading', jsonb_build_object('attemptId', id) from sent returning id`;

/** $1 attempt, $2 receipt, $3 items: the submission with the score of each item and the new state, all at once. */
export const SUBMIT_AND_SCORE = `
  with sent as (
    update load.attempt set status = 'scored', submitted_at = now(), submitted_by = 'candidate', receipt = $2::jsonb
    where id = $1 returning id)
  insert into load.item_score (attempt_id, item_version_id, source, points, maximum)
  select sent.id, item, 'machine', 1, 1 from sent, unnest($3::uuid[]) item returning item_version_id`;

export const FILL_ATTEMPTS = `
  insert into load.attempt select a.* from exams.attempt a where a.status = 'open' on conflict do nothing`;
