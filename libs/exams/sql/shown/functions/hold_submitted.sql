-- Holds a submitted attempt until the transaction ends, with the answers that count; null where it is not submitted.
-- The answers are read once the hold is there, so that those admitted by whoever had it before are among them.
create or replace function exams.hold_submitted(attempt uuid) returns json language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  version uuid;
begin
  select a.exam_version_id into version from exams.attempt a where a.id = attempt and a.status <> 'open' for update;
  if not found then return null; end if;
  return json_build_object('examVersionId', version,
    'answers', (select coalesce(json_agg(json_build_object('itemVersionId', r.item_version_id, 'answer', r.answer,
        'language', r.language)), '[]')
      from exams.scorable_response r where r.attempt_id = attempt));
end $$;

revoke execute on function exams.hold_submitted from public;
grant execute on function exams.hold_submitted to rtc_app;
