-- Starts an attempt, or finds the one already started, by the clock of the database; for exams.start_attempt.
-- The order of the items is drawn from the attempt's random id, so it can be drawn again.
create or replace function exams.begin_attempt(person uuid, sitting uuid, attempt uuid, code text) returns jsonb
  language plpgsql as $$
declare
  arrived timestamptz := statement_timestamp();
  entry record;
  made exams.attempt;
begin
  select s.opens_at, s.closes_at, s.exam_version_id, e.id as enrolment_id, e.state_code, e.person_id,
         v.item_types,
         least(arrived + make_interval(mins => v.duration_minutes), s.closes_at) as deadline_at,
         make_interval(mins => s.late_grace_minutes) as grace
    into entry
    from exams.sitting s
    join exams.exam_version v on v.id = s.exam_version_id
    join enrolment.enrolments e on e.cohort_id = s.cohort_id and e.person_id = any (identity.same_person(person))
      and e.status = 'active'
    where s.id = sitting
    -- Whoever has two seats in the cohort, as they were entered twice, goes on with what was begun.
    order by exists (select from exams.attempt a where a.sitting_id = sitting and a.enrolment_id = e.id) desc,
      (e.person_id = person) desc, e.id limit 1;
  if not found then return jsonb_build_object('outcome', 'unknown'); end if;

  select * into made from exams.attempt a where a.sitting_id = sitting and a.enrolment_id = entry.enrolment_id;
  if not found then
    if arrived < entry.opens_at then return jsonb_build_object('outcome', 'not-open'); end if;
    if arrived >= entry.closes_at then return jsonb_build_object('outcome', 'closed'); end if;
    insert into exams.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
        item_order, started_at, deadline_at, late_until)
      select attempt, sitting, entry.exam_version_id, entry.enrolment_id, entry.person_id, entry.state_code, code,
        array_agg(item::uuid order by md5(attempt::text || item)), arrived, entry.deadline_at,
        entry.deadline_at + entry.grace
      from jsonb_object_keys(entry.item_types) item
      on conflict do nothing;
    -- Either ours, or that of a start at the same moment; neither if another candidate drew the same code.
    select * into made from exams.attempt a where a.sitting_id = sitting and a.enrolment_id = entry.enrolment_id;
    if not found then return jsonb_build_object('outcome', 'code-taken'); end if;
    if made.id = attempt then
      perform queue.publish(jsonb_build_array(jsonb_build_object('event', 'exams.attempt-started.v1', 'sequence', 1,
        'stateCode', entry.state_code, 'payload', jsonb_build_object('attemptId', attempt, 'sittingId', sitting,
          'personId', entry.person_id, 'stateCode', entry.state_code,
          'startedAt', to_char(arrived at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))), null, null);
    end if;
  end if;
  return jsonb_build_object('outcome', case when made.status = 'open' then 'open' else 'finished' end,
    'attempt', exams.attempt_facts(made), 'serverTime', arrived);
end $$;

revoke execute on function exams.begin_attempt from public;
