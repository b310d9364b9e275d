-- Counts a failed sign-in of a person.
create or replace function identity.record_failed_sign_in(person uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer boolean;
begin
  perform set_config('app.context', 'system', true);
  update identity.credential set failed_count = failed_count + 1, last_failed_at = now() where person_id = person;
  answer := found;
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function identity.record_failed_sign_in from public;
grant execute on function identity.record_failed_sign_in to rtc_app;
