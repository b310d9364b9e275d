-- Saves answers of several attempts by the tokens of their sessions, in one statement.
-- saves: [{ token (of a session, as hexadecimal SHA-256), attemptId, named (items whose answer was refused before),
-- answers: [{ itemId, device, deviceKind, sequence, over, answer, language, answeredAt }] }], answered in that order;
-- each attempt occurs once, and each item once in it. An answer is late by the time of its arrival. A submission holds the
-- attempt FOR UPDATE, so a save comes wholly before it (and is in the receipt) or wholly after it (and is refused). While
-- the submission lasts, the save is answered 'held', so that the other saves need not wait. Items are written in order, so
-- that two statements never deadlock. One plan serves all calls, as planning would cost more than running; sub-selects
-- with `offset 0` keep the planner from taking a handful of saves for a hundred thousand rows to be hashed.
create or replace function exams.save_responses(saves jsonb) returns jsonb language plpgsql security definer
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
      where a.id = q.attempt and (a.person_id = r.person_id or a.person_id = any (r.absorbed)) offset 0) a on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('index', g.place - 1, 'code',
        case when v.item_types ? (g.value->>'itemId') then 'answer-type' else 'item-unknown' end)) as refused
      from (
        -- Concatenation unpacks the value once and not for each answer.
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
      -- The answer in time stays as it is beside a late one. Repeating the answer in time makes no late answer.
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
            -- A bound, so that a client which makes up devices cannot fill the row.
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

  -- If all was written as given and nothing stands beside it, the client knows what is kept.
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

revoke execute on function exams.save_responses from public;
grant execute on function exams.save_responses to rtc_app;
