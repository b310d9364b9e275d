-- Locks an attempt of the caller until the transaction ends and reads its answers; null for an attempt of somebody else.
-- It checks itself what the policies of the table say, as these would be evaluated for each answer.
create or replace function exams.hold_attempt(attempt uuid) returns json language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  held exams.attempt;
  responses json := '[]';
  exam json;
begin
  select * into held from exams.attempt a
    where a.id = attempt and (app.is_staff() or a.person_id = any (identity.own_ids())) for update;
  if not found then return null; end if;
  if held.status = 'open' then
    select coalesce(json_agg(json_build_object('itemId', r.item_version_id, 'late', r.late, 'sequence', r.sequence,
        'language', r.language, 'answer', r.answer) order by r.item_version_id, r.late), '[]')
      into responses from exams.response r where r.attempt_id = attempt;
    select json_build_object('code', e.code, 'title', v.title) into exam
      from exams.exam_version v join exams.exam e on e.id = v.exam_id where v.id = held.exam_version_id;
  end if;
  return json_build_object('id', held.id, 'sittingId', held.sitting_id, 'candidateCode', held.candidate_code,
    'status', held.status, 'personId', held.person_id, 'stateCode', held.state_code, 'receipt', held.receipt,
    'responses', responses, 'exam', exam, 'questions', cardinality(held.item_order), 'at', clock_timestamp());
end $$;

revoke execute on function exams.hold_attempt from public;
grant execute on function exams.hold_attempt to rtc_app;
