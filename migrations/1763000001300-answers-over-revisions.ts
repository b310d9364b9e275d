import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KEPT } from './1763000000810-exam-attempts.js';
import { SAVE_TOGETHER } from './1763000001180-saves-together.js';

/**
 * Every stored answer has a revision, counted for each question of an attempt by the centre, and names the revision that
 * its person had before them (`over`). Sequences order the answers of one device and nothing else.
 */
const COLUMNS = `
  alter table exams.response
    -- Of clients that name none, which order their answers by sequence alone.
    add column device uuid not null default '00000000-0000-0000-0000-000000000000',
    add column device_kind text check (device_kind in ('phone', 'tablet', 'computer')),
    add column over integer not null default 0,
    add column revision integer not null default 1,
    -- By device, the sequence of its last answer that another one took the place of: what comes again up to there is a
    -- repetition and no news.
    add column seen jsonb not null default '{}',
    -- Answers that nobody decided against: stored since the revision over which the one that counts was made.
    add column rivals jsonb not null default '[]';
`;

const RULES = `
  create function exams.version_of(r exams.response) returns jsonb language sql stable
    return jsonb_build_object('device', r.device, 'deviceKind', r.device_kind, 'sequence', r.sequence,
      'revision', r.revision, 'answer', r.answer, 'language', r.language, 'answeredAt', r.answered_at,
      'savedAt', r.saved_at);

  -- Whether an answer is another than those that came already. Two windows of one device may count alike, so the content
  -- tells them apart.
  create function exams.is_news(r exams.response, device uuid, sequence bigint, answer jsonb) returns boolean
    language sql stable
    return case
      when sequence <= coalesce((r.seen->>(device::text))::bigint, 0) and device <> r.device then false
      when device <> r.device then true
      when sequence <> r.sequence then sequence > r.sequence
      else answer is distinct from r.answer and not exists (
        select from jsonb_array_elements(r.rivals) v
        where v->>'device' = device::text and (v->>'sequence')::bigint = is_news.sequence
          and v->'answer' = coalesce(answer, 'null'))
    end;

  -- What of a stored answer and its rivals stays beside a new one: what its person had not before them, and what the same
  -- device did not give before. What says the same is no rival. Nobody has twenty devices.
  create function exams.beside(r exams.response, device uuid, sequence bigint, over integer, answer jsonb) returns jsonb
    language sql stable
    return (
      select coalesce(jsonb_agg(k.v order by (k.v->>'revision')::integer), '[]')
      from (
        select v from (
          select v from jsonb_array_elements(r.rivals) v union all select exams.version_of(r)) all_of (v)
        where (v->>'revision')::integer > over
          and not (v->>'device' = device::text and (v->>'sequence')::bigint < beside.sequence)
          and v->'answer' <> coalesce(answer, 'null')
        order by (v->>'revision')::integer desc limit 20) k);
`;

const KEPT_NOW = `
  -- Of each given answer: whether it is the one that counts, and what counts otherwise.
  create function exams.kept_of(attempt uuid, given jsonb) returns jsonb language sql stable
    return (
      select coalesce(jsonb_agg(jsonb_build_object('itemId', k.item_version_id, 'sequence', k.sequence, 'late', k.late,
        'revision', k.revision, 'stands', k.stands, 'own', k.own, 'contested', k.contested)), '[]')
      from (
        select distinct on (g."itemId") r.item_version_id, r.sequence, r.late, r.revision, r.device = g.device as own,
          r.device = g.device and r.sequence = g.sequence and r.answer is not distinct from g.answer as stands,
          r.rivals <> '[]' as contested
        from jsonb_to_recordset(given) as g ("itemId" uuid, device uuid, sequence bigint, answer jsonb)
        join exams.response r on r.attempt_id = attempt and r.item_version_id = g."itemId"
        order by g."itemId", (r.device = g.device and r.sequence = g.sequence
          and r.answer is not distinct from g.answer) desc, r.late desc) k);
`;

/**
 * Saves that arrive together are written together. One plan for all, as planning would cost more than running; the
 * sub-selects with `offset 0` keep it from guessing that a handful of saves are a hundred thousand rows to be hashed.
 */
const SAVE = `
  -- saves: [{ token (of a session, as hexadecimal SHA-256), attemptId, named (items whose answer was refused before),
  -- answers: [{ itemId, device, deviceKind, sequence, over, answer, language, answeredAt }] }], answered in that order;
  -- each attempt is named once, and in it each item. Whether an answer is late is decided by its arrival. A submission
  -- holds the attempt FOR UPDATE, so a save is wholly before it (and in the receipt) or wholly after it (and refused);
  -- while it lasts the save is answered 'held', as the others shall not wait for it. Items are written in order, so that
  -- two statements never deadlock.
  create function exams.save_responses(saves jsonb) returns jsonb language plpgsql security definer
    set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    arrived timestamptz := statement_timestamp();
    free uuid[];
    outcomes jsonb;
    revisions jsonb;
    written bigint;
    wanted bigint;
    unusual boolean;
  begin
    free := array(
      select a.id from jsonb_array_elements(saves) s cross join lateral (
        select a.id from exams.attempt a where a.id = (s->>'attemptId')::uuid for key share skip locked) a);

    with judged as materialized (
      select q.place, q.attempt, q.given, q.named, arrived > a.deadline_at as late, wrong.refused,
        case
          when r.person_id is null then 'unauthenticated'
          when not 'trainee' = any (r.roles) then 'forbidden'
          when a.id is null then 'not-found'
          when a.id <> all (free) then 'held'
          when a.status <> 'open' then 'closed'
          else 'saved'
        end as outcome
      from (
        select s.place, (s.value->>'attemptId')::uuid as attempt, s.value->'answers' as given,
          s.value->'named' as named, decode(s.value->>'token', 'hex') as token
        from jsonb_array_elements(saves) with ordinality s (value, place)) q
      left join lateral identity.read_session(q.token) r on true
      left join lateral (
        select a.id, a.status, a.deadline_at, a.exam_version_id from exams.attempt a
        where a.id = q.attempt and a.person_id = r.person_id offset 0) a on true
      left join lateral (
        select jsonb_agg(jsonb_build_object('index', g.place - 1, 'code',
          case when v.item_types ? (g.value->>'itemId') then 'answer-type' else 'item-unknown' end)) as refused
        from (
          -- Put together anew, it is unpacked once and not for each answer.
          select v.item_types || '{}' as item_types from exams.exam_version v where v.id = a.exam_version_id offset 0) v,
          jsonb_array_elements(q.given) with ordinality g (value, place)
        where not v.item_types ? (g.value->>'itemId')
          or g.value->'answer'->>'type' <> v.item_types->>(g.value->>'itemId')) wrong on true
    ), given as (
      select j.attempt, j.late, g.*
      from judged j cross join lateral rows from (jsonb_to_recordset(j.given) as ("itemId" uuid, device uuid,
          "deviceKind" text, sequence bigint, over integer, answer jsonb, language text, "answeredAt" timestamptz))
        with ordinality as g ("itemId", device, "deviceKind", sequence, over, answer, language, "answeredAt", place)
      where j.outcome = 'saved' and (j.refused is null or not exists (
        select from jsonb_array_elements(j.refused) w where (w->>'index')::bigint = g.place - 1))
      order by j.attempt, g."itemId"
    ), saved as (
      insert into exams.response as r (attempt_id, item_version_id, late, device, device_kind, sequence, over, revision,
          rivals, answer, language, answered_at, saved_at)
        select n.attempt, n."itemId", n.late, n.device, n."deviceKind", n.sequence, n.over,
          coalesce(t.revision, 0) + 1, coalesce(t.rivals, '[]'), n.answer, n.language, n."answeredAt", arrived
        from given n
        -- Beside a late answer stands the one in time, which does not change any more. To repeat it makes no late one.
        left join lateral (
          select t.revision, exams.is_news(t, n.device, n.sequence, n.answer) as is_news,
            exams.beside(t, n.device, n.sequence, n.over, n.answer) as rivals
          from exams.response t
          where n.late and t.attempt_id = n.attempt and t.item_version_id = n."itemId" and not t.late offset 0) t on true
        where t.is_news is not false
      on conflict (attempt_id, item_version_id, late) do update
        set device = excluded.device, device_kind = excluded.device_kind, sequence = excluded.sequence,
            over = excluded.over, revision = r.revision + 1, answer = excluded.answer, language = excluded.language,
            answered_at = excluded.answered_at, saved_at = excluded.saved_at,
            seen = case when r.device = excluded.device then r.seen
              -- Somebody who makes up devices shall not fill the row with them.
              when pg_column_size(r.seen) > 4000 then jsonb_build_object(r.device, r.sequence)
              else r.seen || jsonb_build_object(r.device, r.sequence) end,
            rivals = case
              when r.rivals = '[]' and (excluded.over >= r.revision
                or r.device = excluded.device and r.sequence < excluded.sequence) then '[]'
              else exams.beside(r, excluded.device, excluded.sequence, excluded.over, excluded.answer) end
        where case when r.device = excluded.device and r.sequence < excluded.sequence then true
          else exams.is_news(r, excluded.device, excluded.sequence, excluded.answer) end
      returning r.attempt_id, r.item_version_id, r.revision, r.rivals <> '[]' as contested
    )
    select j.outcomes, w.revisions, w.written, j.wanted, j.unusual or w.contested
      into outcomes, revisions, written, wanted, unusual
      from (
        select jsonb_agg(jsonb_build_object('outcome', j.outcome, 'late', j.late, 'savedAt', arrived,
            'refused', j.refused) order by j.place) as outcomes,
          sum(jsonb_array_length(j.given)) filter (where j.outcome = 'saved') as wanted,
          bool_or(j.outcome = 'closed' or j.named is not null) as unusual
        from judged j) j,
      (select jsonb_agg(jsonb_build_array(s.attempt_id, s.item_version_id, s.revision)) as revisions,
          count(*) as written, coalesce(bool_or(s.contested), false) as contested from saved s) w;

    -- Where all is written as it was given, and nothing stands beside it, whoever gave it knows what is kept.
    if written < wanted or unusual then
      select jsonb_agg(case when a.value->>'outcome' in ('saved', 'closed')
          then a.value || jsonb_build_object(
            'kept', exams.kept_of((s.value->>'attemptId')::uuid, s.value->'answers'),
            'numbers', case when s.value ? 'named' or jsonb_typeof(a.value->'refused') = 'array' then (
              select jsonb_object_agg(i.id, i.number)
              from exams.attempt t, unnest(t.item_order) with ordinality i (id, number)
              where t.id = (s.value->>'attemptId')::uuid) end)
          else a.value end order by a.place)
        into outcomes
        from jsonb_array_elements(outcomes) with ordinality a (value, place)
        join jsonb_array_elements(saves) with ordinality s (value, place) using (place);
    end if;
    return jsonb_build_object('outcomes', outcomes, 'revisions', revisions);
  end $$;
`;

const GRANTS = `
  revoke execute on function exams.save_responses, exams.kept_of from public;
  grant execute on function exams.save_responses to rtc_app;
`;

export class AnswersOverRevisions1763000001300 implements MigrationInterface {
  name = 'AnswersOverRevisions1763000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function exams.save_responses(jsonb);
      drop function exams.kept_of(uuid, jsonb);
      ${COLUMNS}
      ${RULES}
      ${KEPT_NOW}
      ${SAVE}
      revoke execute on function exams.version_of, exams.is_news, exams.beside from public;
      ${GRANTS}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function exams.save_responses(jsonb);
      drop function exams.kept_of(uuid, jsonb);
      drop function exams.beside, exams.is_news, exams.version_of;
      alter table exams.response drop column device, drop column device_kind, drop column over, drop column revision,
        drop column seen, drop column rivals;
      ${KEPT}
      ${SAVE_TOGETHER}
      ${GRANTS}
    `);
  }
}
