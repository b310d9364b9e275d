-- Holds one attempt, or all of a sitting, until the transaction ends: meanwhile no late answer of theirs is admitted.
create or replace function exams.hold_attempts(attempt uuid, sitting uuid) returns void language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  perform from exams.attempt a
    where a.id = attempt or a.sitting_id = sitting
    order by a.id for update;
end $$;

revoke execute on function exams.hold_attempts from public;
grant execute on function exams.hold_attempts to rtc_app;
