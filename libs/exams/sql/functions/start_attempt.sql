-- Starts an attempt of a person at a sitting, reading enrolments as the system.
-- It restores the scope of the caller at its end. `set app.context` in the head would be shorter, but only a superuser may
-- write that.
create or replace function exams.start_attempt(person uuid, sitting uuid, attempt uuid, code text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  before text := coalesce(current_setting('app.context', true), '');
  answer jsonb;
begin
  perform set_config('app.context', 'system', true);
  answer := exams.begin_attempt(person, sitting, attempt, code);
  perform set_config('app.context', before, true);
  return answer;
end $$;

revoke execute on function exams.start_attempt from public;
grant execute on function exams.start_attempt to rtc_app;
