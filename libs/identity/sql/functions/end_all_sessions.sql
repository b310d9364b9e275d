-- Ends every session of a person. @returns how many.
create or replace function identity.end_all_sessions(person uuid) returns integer language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer integer;
begin
  perform set_config('app.context', 'system', true);
  update identity.session s set ended_at = now()
    where s.person_id = person and identity.holds(s.ended_at, s.expires_at, s.last_seen_at);
  get diagnostics answer = row_count;
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function identity.end_all_sessions from public;
grant execute on function identity.end_all_sessions to rtc_app;
