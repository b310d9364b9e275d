-- Sets the password of a person whom the caller may administer, and refuses any other.
-- It refuses by itself, as no policy binds an owner who is a superuser.
create or replace function identity.set_password(person uuid, hash text) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not (coalesce(app.context() = 'system', false) or app.has_role('registrar')
    or person is not distinct from app.person_id()
    or exists (select from identity.person p where p.id = person and p.state_code = app.state_code()))
  then
    raise exception 'identity.set_password refused' using errcode = 'insufficient_privilege';
  end if;
  insert into identity.credential (person_id, password_hash) values (person, hash)
  on conflict (person_id) do update
    set password_hash = excluded.password_hash, changed_at = now(), failed_count = 0, last_failed_at = null;
end $$;

revoke execute on function identity.set_password from public;
grant execute on function identity.set_password to rtc_app;
