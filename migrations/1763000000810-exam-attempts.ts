import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For functions that answer in the owner's name; one plan for all, as planning would cost more than running. */
const DEFINER = `language plpgsql security definer
    set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan`;

const START = `
  create function exams.attempt_facts(a exams.attempt) returns jsonb language sql immutable
    return jsonb_build_object('id', a.id, 'sittingId', a.sitting_id, 'candidateCode', a.candidate_code,
      'status', a.status, 'startedAt', a.started_at, 'deadlineAt', a.deadline_at, 'lateUntil', a.late_until);

  -- The order of the items is drawn from the attempt's random id, so it can be drawn again.
  create function exams.begin_attempt(person uuid, sitting uuid, attempt uuid, code text) returns jsonb
    language plpgsql as $$
  declare
    arrived timestamptz := statement_timestamp();
    entry record;
    made exams.attempt;
  begin
    select s.opens_at, s.closes_at, s.exam_version_id, e.id as enrolment_id, e.state_code, v.item_types,
           least(arrived + make_interval(mins => v.duration_minutes), s.closes_at) as deadline_at,
           make_interval(mins => s.late_grace_minutes) as grace
      into entry
      from exams.sitting s
      join exams.exam_version v on v.id = s.exam_version_id
      join enrolment.enrolment e on e.cohort_id = s.cohort_id and e.person_id = person and e.status = 'active'
      where s.id = sitting;
    if not found then return jsonb_build_object('outcome', 'unknown'); end if;

    select * into made from exams.attempt a where a.sitting_id = sitting and a.enrolment_id = entry.enrolment_id;
    if not found then
      if arrived < entry.opens_at then return jsonb_build_object('outcome', 'not-open'); end if;
      if arrived >= entry.closes_at then return jsonb_build_object('outcome', 'closed'); end if;
      insert into exams.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
          item_order, started_at, deadline_at, late_until)
        select attempt, sitting, entry.exam_version_id, entry.enrolment_id, person, entry.state_code, code,
          array_agg(item::uuid order by md5(attempt::text || item)), arrived, entry.deadline_at,
          entry.deadline_at + entry.grace
        from jsonb_object_keys(entry.item_types) item
        on conflict do nothing;
      -- Either ours, or that of a start at the same moment; neither if another candidate drew the same code.
      select * into made from exams.attempt a where a.sitting_id = sitting and a.enrolment_id = entry.enrolment_id;
      if not found then return jsonb_build_object('outcome', 'code-taken'); end if;
    end if;
    return jsonb_build_object('outcome', case when made.status = 'open' then 'open' else 'finished' end,
      'attempt', exams.attempt_facts(made), 'serverTime', arrived);
  end $$;

  -- Enrolments are read as the system, whatever the caller's scope is, and the scope is given back. \`set app.context\`
  -- in the head of the function would be shorter, but only a superuser may write that.
  create function exams.start_attempt(person uuid, sitting uuid, attempt uuid, code text) returns jsonb ${DEFINER} as $$
  declare
    before text := coalesce(current_setting('app.context', true), '');
    answer jsonb;
  begin
    perform set_config('app.context', 'system', true);
    answer := exams.begin_attempt(person, sitting, attempt, code);
    perform set_config('app.context', before, true);
    return answer;
  end $$;
`;

export const KEPT = `
  create function exams.kept_of(attempt uuid, given jsonb) returns jsonb language sql stable
    return (
      select coalesce(jsonb_agg(jsonb_build_object('itemId', k.item_version_id, 'sequence', k.sequence,
        'late', k.late)), '[]')
      from (
        select distinct on (r.item_version_id) r.item_version_id, r.sequence, r.late
        from exams.response r
        where r.attempt_id = attempt
          and r.item_version_id in (select (g->>'itemId')::uuid from jsonb_array_elements(given) g)
        order by r.item_version_id, r.late desc) k);
`;

/** As it was until saves went together; the way back needs it. */
export const SAVE_ALONE = `
  -- given: [{ itemId, sequence, answer, language, answeredAt }]. Whether an answer is late is decided by its arrival,
  -- not by how long it waits here. A submission holds the attempt FOR UPDATE, so a save is wholly before it (and in
  -- the receipt) or wholly after it (and refused). Items are written in order, so that two saves never deadlock.
  create function exams.save_responses(token bytea, attempt uuid, given jsonb) returns jsonb ${DEFINER} as $$
  declare
    arrived timestamptz := statement_timestamp();
    reader record;
    held record;
    wrong record;
    is_late boolean;
    kept jsonb;
  begin
    select s.person_id, s.roles into reader from identity.read_session(token) s;
    if not found then return jsonb_build_object('outcome', 'unauthenticated'); end if;
    if not 'trainee' = any (reader.roles) then return jsonb_build_object('outcome', 'forbidden'); end if;

    select a.status, a.deadline_at, v.item_types into held
      from exams.attempt a join exams.exam_version v on v.id = a.exam_version_id
      where a.id = attempt and a.person_id = reader.person_id
      for key share of a;
    if not found then return jsonb_build_object('outcome', 'not-found'); end if;
    if held.status <> 'open' then
      return jsonb_build_object('outcome', 'closed', 'kept', exams.kept_of(attempt, given));
    end if;

    select g.place - 1 as index, held.item_types ? (g.value->>'itemId') as known into wrong
      from jsonb_array_elements(given) with ordinality g (value, place)
      where not held.item_types ? (g.value->>'itemId')
        or g.value->'answer'->>'type' <> held.item_types->>(g.value->>'itemId')
      order by g.place limit 1;
    if found then
      return jsonb_build_object('outcome', case when wrong.known then 'wrong-type' else 'unknown-item' end,
        'index', wrong.index);
    end if;

    is_late := arrived > held.deadline_at;
    with newest as (
      select distinct on (g."itemId") g.* from jsonb_to_recordset(given)
        as g ("itemId" uuid, sequence bigint, answer jsonb, language text, "answeredAt" timestamptz)
      order by g."itemId", g.sequence desc
    ), saved as (
      insert into exams.response as r
          (attempt_id, item_version_id, late, sequence, answer, language, answered_at, saved_at)
        select attempt, n."itemId", is_late, n.sequence, n.answer, n.language, n."answeredAt", arrived
        from newest n
        -- A repeated answer that was in time does not become a late one.
        where not (is_late and exists (select from exams.response t where t.attempt_id = attempt
          and t.item_version_id = n."itemId" and not t.late and t.sequence >= n.sequence))
      on conflict (attempt_id, item_version_id, late) do update
        set sequence = excluded.sequence, answer = excluded.answer, language = excluded.language,
            answered_at = excluded.answered_at, saved_at = excluded.saved_at
        where excluded.sequence > r.sequence
      returning item_version_id, sequence
    )
    select jsonb_agg(jsonb_build_object('itemId', s.item_version_id, 'sequence', s.sequence, 'late', is_late))
      into kept from saved s;
    if coalesce(jsonb_array_length(kept), 0) < jsonb_array_length(given) then
      kept := exams.kept_of(attempt, given);
    end if;
    return jsonb_build_object('outcome', 'saved', 'savedAt', arrived, 'late', is_late, 'kept', kept);
  end $$;
`;

const SUBMISSION = `
  -- The attempt, held until the transaction ends, with all its responses; null where the caller may not change it.
  -- Two statements on purpose: the second sees what a save committed while the first waited.
  create function exams.hold_attempt(attempt uuid) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp
    as $$
  declare
    held exams.attempt;
    responses jsonb := '[]';
  begin
    select * into held from exams.attempt a where a.id = attempt for update;
    if not found then return null; end if;
    if held.status = 'open' then
      select coalesce(jsonb_agg(jsonb_build_object('itemId', r.item_version_id, 'late', r.late,
          'sequence', r.sequence, 'language', r.language, 'answer', r.answer) order by r.item_version_id, r.late), '[]')
        into responses from exams.response r where r.attempt_id = attempt;
    end if;
    return exams.attempt_facts(held) || jsonb_build_object('personId', held.person_id, 'stateCode', held.state_code,
      'receipt', held.receipt, 'responses', responses, 'at', clock_timestamp());
  end $$;
`;

/** The way of an answer: start, save and submission as functions, each one statement to the application. */
export class ExamAttempts1763000000810 implements MigrationInterface {
  name = 'ExamAttempts1763000000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(START + KEPT + SAVE_ALONE + SUBMISSION);
    await runner.query(`
      revoke execute on all functions in schema exams from public;
      grant execute on function exams.start_attempt, exams.save_responses, exams.hold_attempt, exams.attempt_facts
        to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function exams.start_attempt, exams.save_responses, exams.hold_attempt, exams.begin_attempt,
        exams.kept_of, exams.attempt_facts;
    `);
  }
}
