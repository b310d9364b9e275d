-- Those of the e-mail addresses and sign-in names that somebody in the centre has; it does not say who or where.
create or replace function identity.taken_addresses(emails text[], names text[]) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer text[];
begin
  if not (coalesce(app.context() = 'system', false) or app.has_role('registrar') or app.has_role('state-admin')) then
    raise exception 'identity.taken_addresses refused' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.context', 'system', true);
  answer := array(select p.email from identity.person p where p.email = any (emails)
    union select p.sign_in_name from identity.person p where p.sign_in_name = any (names));
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function identity.taken_addresses from public;
grant execute on function identity.taken_addresses to rtc_app;
