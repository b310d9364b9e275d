-- Holds a submitted attempt until the transaction ends, with the answers that count; null where it is not submitted.
-- The answers are read once the hold is there, so that those admitted by whoever had it before are among them.
create or replace function grading.hold_submitted(attempt uuid) returns json language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  held exams.attempt;
begin
  select * into held from exams.attempt a where a.id = attempt and a.status <> 'open' for update;
  if not found then return null; end if;
  return json_build_object('examVersionId', held.exam_version_id,
    'isGraded', exists (select from grading.item_score s where s.attempt_id = attempt)
      or exists (select from grading.script_origin o where o.attempt_id = attempt),
    'answers', (select coalesce(json_agg(json_build_object('itemVersionId', r.item_version_id, 'answer', r.answer,
        'language', r.language)), '[]')
      from exams.scorable_response r where r.attempt_id = attempt));
end $$;

revoke execute on function grading.hold_submitted from public;
grant execute on function grading.hold_submitted to rtc_app;
