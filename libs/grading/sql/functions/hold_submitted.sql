-- Holds a submitted attempt as `exams.hold_submitted`, and says whether it was graded by whoever had it before.
create or replace function grading.hold_submitted(attempt uuid) returns json language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  held constant json := exams.hold_submitted(attempt);
begin
  if held is null then return null; end if;
  return json_build_object('examVersionId', held->'examVersionId',
    'isGraded', exists (select from grading.item_score s where s.attempt_id = attempt)
      or exists (select from grading.script_origin o where o.attempt_id = attempt),
    'answers', held->'answers');
end $$;

revoke execute on function grading.hold_submitted from public;
grant execute on function grading.hold_submitted to rtc_app;
