-- Ends the session of a token, and says whose it was.
create or replace function identity.end_session(token bytea) returns uuid language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer uuid;
begin
  perform set_config('app.context', 'system', true);
  update identity.session set ended_at = now() where token_hash = token and ended_at is null
    returning person_id into answer;
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function identity.end_session from public;
grant execute on function identity.end_session to rtc_app;
