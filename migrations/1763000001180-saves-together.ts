import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SAVE_ALONE } from './1763000000810-exam-attempts.js';

/**
 * Saves that arrive together are written together. One plan for all, as planning would cost more than running; the
 * sub-selects with `offset 0` keep it from guessing that a handful of saves are a hundred thousand rows to be hashed.
 */
export const SAVE_TOGETHER = `
  -- saves: [{ token (of a session, as hexadecimal SHA-256), attemptId, answers: [{ itemId, sequence, answer, language,
  -- answeredAt }] }], answered in that order. Whether an answer is late is decided by its arrival. A submission holds
  -- the attempt FOR UPDATE, so a save is wholly before it (and in the receipt) or wholly after it (and refused); while it
  -- lasts the save is answered 'held', as the others shall not wait for it. Items are written in order, so that two
  -- statements never deadlock.
  create function exams.save_responses(saves jsonb) returns jsonb language plpgsql security definer
    set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    arrived timestamptz := statement_timestamp();
    free uuid[];
    answers jsonb;
    written bigint;
    wanted bigint;
    closed boolean;
  begin
    free := array(
      select a.id from jsonb_array_elements(saves) s cross join lateral (
        select a.id from exams.attempt a where a.id = (s->>'attemptId')::uuid for key share skip locked) a);

    with judged as materialized (
      select q.place, q.attempt, q.given, arrived > a.deadline_at as late, wrong.index,
        case
          when r.person_id is null then 'unauthenticated'
          when not 'trainee' = any (r.roles) then 'forbidden'
          when a.id is null then 'not-found'
          when a.id <> all (free) then 'held'
          when a.status <> 'open' then 'closed'
          when wrong.known then 'wrong-type'
          when wrong.index is not null then 'unknown-item'
          else 'saved'
        end as outcome
      from (
        select s.place, (s.value->>'attemptId')::uuid as attempt, s.value->'answers' as given,
          decode(s.value->>'token', 'hex') as token
        from jsonb_array_elements(saves) with ordinality s (value, place)) q
      left join lateral identity.read_session(q.token) r on true
      left join lateral (
        select a.id, a.status, a.deadline_at, a.exam_version_id from exams.attempt a
        where a.id = q.attempt and a.person_id = r.person_id offset 0) a on true
      left join lateral (
        select g.place - 1 as index, v.item_types ? (g.value->>'itemId') as known
        from (
          -- Put together anew, it is unpacked once and not for each answer.
          select v.item_types || '{}' as item_types from exams.exam_version v where v.id = a.exam_version_id offset 0) v,
          jsonb_array_elements(q.given) with ordinality g (value, place)
        where not v.item_types ? (g.value->>'itemId')
          or g.value->'answer'->>'type' <> v.item_types->>(g.value->>'itemId')
        order by g.place limit 1) wrong on true
    ), newest as (
      select distinct on (j.attempt, g."itemId") j.attempt, j.late, g.*
      from judged j, jsonb_to_recordset(j.given)
        as g ("itemId" uuid, sequence bigint, answer jsonb, language text, "answeredAt" timestamptz)
      where j.outcome = 'saved'
      order by j.attempt, g."itemId", g.sequence desc
    ), saved as (
      insert into exams.response as r
          (attempt_id, item_version_id, late, sequence, answer, language, answered_at, saved_at)
        select n.attempt, n."itemId", n.late, n.sequence, n.answer, n.language, n."answeredAt", arrived
        from newest n
        -- A repeated answer that was in time does not become a late one.
        where not (n.late and exists (select from exams.response t where t.attempt_id = n.attempt
          and t.item_version_id = n."itemId" and not t.late and t.sequence >= n.sequence))
      on conflict (attempt_id, item_version_id, late) do update
        set sequence = excluded.sequence, answer = excluded.answer, language = excluded.language,
            answered_at = excluded.answered_at, saved_at = excluded.saved_at
        where excluded.sequence > r.sequence
      returning 1
    )
    select jsonb_agg(jsonb_build_object('outcome', j.outcome, 'index', j.index, 'late', j.late, 'savedAt', arrived)
        order by j.place),
      (select count(*) from saved), sum(jsonb_array_length(j.given)) filter (where j.outcome = 'saved'),
      bool_or(j.outcome = 'closed')
      into answers, written, wanted, closed from judged j;

    -- Where all is written as it was given, whoever gave it knows what is kept.
    if written < wanted or closed then
      select jsonb_agg(case when a.value->>'outcome' in ('saved', 'closed')
          then a.value || jsonb_build_object('kept', exams.kept_of((s.value->>'attemptId')::uuid, s.value->'answers'))
          else a.value end order by a.place)
        into answers
        from jsonb_array_elements(answers) with ordinality a (value, place)
        join jsonb_array_elements(saves) with ordinality s (value, place) using (place);
    end if;
    return answers;
  end $$;
`;

export class SavesTogether1763000001180 implements MigrationInterface {
  name = 'SavesTogether1763000001180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function exams.save_responses(bytea, uuid, jsonb);
      ${SAVE_TOGETHER}
      revoke execute on function exams.save_responses from public;
      grant execute on function exams.save_responses to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function exams.save_responses(jsonb);
      ${SAVE_ALONE}
      revoke execute on function exams.save_responses from public;
      grant execute on function exams.save_responses to rtc_app;
    `);
  }
}
