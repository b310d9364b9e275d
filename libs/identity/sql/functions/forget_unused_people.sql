-- Removes people of the caller's state who were entered and never used. @returns those who are gone.
-- Never used means that nobody signed in as them and no record of any other library names them.
create or replace function identity.forget_unused_people(ids uuid[]) returns uuid[] language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  oversees constant boolean := coalesce(app.context() = 'system', false) or app.has_role('registrar');
  own_state constant text := case when app.has_role('state-admin') then app.state_code() end;
  one uuid;
  gone uuid[] := '{}';
begin
  perform set_config('app.context', 'system', true);
  for one in select given from unnest(ids) as given loop
    perform from identity.person p where p.id = one and (oversees or p.state_code = own_state) for update;
    if found then
      begin
        delete from identity.duplicate_dismissal d where one in (d.first_id, d.second_id);
        delete from identity.name_key k where k.person_id = one;
        delete from identity.service_record s where s.person_id = one;
        delete from identity.role_assignment r where r.person_id = one;
        delete from identity.person p where p.id = one;
        gone := gone || one;
      exception when foreign_key_violation then
        null;
      end;
    end if;
  end loop;
  perform set_config('app.context', context_before, true);
  return gone;
end $$;

revoke execute on function identity.forget_unused_people from public;
grant execute on function identity.forget_unused_people to rtc_app;
