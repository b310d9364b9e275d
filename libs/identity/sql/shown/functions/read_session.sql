-- The holder of a token; no row where the session does not hold, or the account is merged into another.
-- It notes once a minute at most that the session was seen. It does not wait for others who note that just then, so two
-- statements that read several sessions never wait for each other.
create or replace function identity.read_session(token bytea) returns setof identity.session_facts
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer identity.session_facts;
  seen_at timestamptz;
begin
  perform set_config('app.context', 'system', true);
  select s.id, p.id, p.state_code, p.language, s.last_seen_at,
      array(select distinct r.role from identity.role_assignment r
            where r.person_id = p.id and r.revoked_at is null),
      array(select a.id from identity.person a where a.merged_into = p.id)
    into answer.session_id, answer.person_id, answer.state_code, answer.language, seen_at, answer.roles, answer.absorbed
    from identity.session s join identity.person p on p.id = s.person_id
    where s.token_hash = token and p.active and p.merged_into is null
      and identity.holds(s.ended_at, s.expires_at, s.last_seen_at);
  if seen_at < now() - interval '1 minute' then
    update identity.session s set last_seen_at = now() where s.id = (select f.id from identity.session f
      where f.id = answer.session_id and f.last_seen_at < now() - interval '1 minute' for update skip locked);
  end if;
  perform set_config('app.context', context_before, true);
  if answer.session_id is not null then return next answer; end if;
end $$;

revoke execute on function identity.read_session from public;
grant execute on function identity.read_session to rtc_app;
