-- The facts that a sign-in by an e-mail address or a sign-in name is checked by:
-- the hash of the password, whether the person came from that address before, and whether the account is merged into
-- another.
create or replace function identity.sign_in_lookup(given_email text, from_ip text) returns setof identity.sign_in_facts
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer identity.sign_in_facts;
begin
  perform set_config('app.context', 'system', true);
  select p.id, c.password_hash, c.second_factor, p.active, exists(select from identity.session s
        where s.person_id = p.id and s.ip = from_ip and s.created_at > now() - interval '90 days'),
      p.merged_into is not null
    into answer
    from identity.person p join identity.credential c on c.person_id = p.id
    where p.email = lower(given_email) or p.sign_in_name = lower(given_email);
  perform set_config('app.context', context_before, true);
  if answer.person_id is not null then return next answer; end if;
end $$;

revoke execute on function identity.sign_in_lookup from public;
grant execute on function identity.sign_in_lookup to rtc_app;
