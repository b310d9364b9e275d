-- Opens a session in place of a former one where the password is still the one that was checked; else gives null.
-- The credential is locked, so that setting another password comes before or after, and ends this session too.
create or replace function identity.open_session(
  session uuid, token bytea, person uuid, checked_hash text, from_ip text, agent text, replaced bytea default null
) returns timestamptz language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer timestamptz := now() + interval '12 hours';
begin
  perform set_config('app.context', 'system', true);
  perform from identity.credential c where c.person_id = person and c.password_hash = checked_hash for update;
  if not found then
    perform set_config('app.context', context_before, true);
    return null;
  end if;
  update identity.credential set failed_count = 0, last_failed_at = null
    where person_id = person and failed_count > 0;
  update identity.session s set ended_at = now() where s.token_hash = replaced and s.ended_at is null;
  insert into identity.session (id, token_hash, person_id, expires_at, ip, user_agent)
    values (session, token, person, answer, from_ip, left(agent, 400));
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function identity.open_session from public;
grant execute on function identity.open_session to rtc_app;
