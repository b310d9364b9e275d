-- Takes over an officer who was asked for, as the administrator of the state that is asked or as the registrar.
-- What arose before stays under the old state, which keeps the name and the number by which it knew them. The officer
-- keeps only the role of a trainee. Records that were merged into the officer's go along.
-- @returns the person; null where nothing is open to the caller.
create or replace function identity.take_officer(request uuid, from_day date, agency uuid, post uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  oversees constant boolean := coalesce(app.context() = 'system', false) or app.has_role('registrar');
  own_state constant text := case when app.has_role('state-admin') then app.state_code() end;
  caller constant uuid := app.person_id();
  asked identity.transfer_request;
  who uuid[];
begin
  perform set_config('app.context', 'system', true);
  select * into asked from identity.transfer_request t
    where t.id = request and t.status = 'open' and (oversees or t.to_state = own_state) for update;
  if found then
    perform from identity.person p
      where p.id = asked.person_id and p.state_code = asked.from_state and p.merged_into is null for update;
  end if;
  if not found then
    perform set_config('app.context', context_before, true);
    return null;
  end if;
  who := array(select p.id from identity.person p where asked.person_id in (p.id, p.merged_into)
    order by p.id for update);
  insert into identity.former_officer (person_id, state_code, name_ar, name_latin, rank_title, service_number,
      service_number_index, left_on)
    select p.id, p.state_code, p.name_ar, p.name_latin, p.rank_title, p.service_number, p.service_number_index,
      from_day - 1 from identity.person p where p.id = any (who)
    on conflict (person_id, state_code) do update set name_ar = excluded.name_ar, name_latin = excluded.name_latin,
      rank_title = excluded.rank_title, service_number = excluded.service_number,
      service_number_index = excluded.service_number_index, left_on = excluded.left_on;
  insert into identity.service_record (person_id, state_code, status, agency_id, post_id, from_day)
    select p.id, p.state_code, p.status, p.agency_id, p.post_id, date '-infinity' from identity.person p
    where p.id = any (who) and not exists (select from identity.service_record s where s.person_id = p.id);
  insert into identity.service_record (person_id, state_code, status, from_day, reason, set_by)
    select one, asked.from_state, 'transferred', from_day, asked.reason, asked.asked_by from unnest(who) one;
  update identity.person set state_code = asked.to_state, agency_id = agency, post_id = post, status = 'active',
      active = true, rank_id = null, rank_title = null, regional_band = null, service_number = null, service_number_index = null,
      version = version + 1
    where id = any (who);
  insert into identity.service_record (person_id, state_code, status, agency_id, post_id, from_day, set_by)
    select one, asked.to_state, 'active', agency, post, from_day, caller from unnest(who) one;
  update identity.name_key set state_code = asked.to_state where person_id = any (who);
  update identity.role_assignment set revoked_at = now(), revoked_by = caller
    where person_id = any (who) and role <> 'trainee' and revoked_at is null;
  update identity.transfer_request set status = 'taken', decided_by = caller, decided_at = now() where id = request;
  perform set_config('app.context', context_before, true);
  return asked.person_id;
end $$;

revoke execute on function identity.take_officer from public;
grant execute on function identity.take_officer to rtc_app;
