-- The day since when an officer whom the caller may take stands as now; null where that is from the beginning.
create or replace function identity.last_service_day(request uuid) returns date language sql stable security definer
  set search_path = pg_catalog, pg_temp
  return (select nullif(max(s.from_day), '-infinity')
    from identity.transfer_request t join identity.service_record s on s.person_id = t.person_id
    where t.id = request and t.status = 'open' and (app.context() = 'system' or app.has_role('registrar')
      or app.has_role('state-admin') and t.to_state = app.state_code()));

revoke execute on function identity.last_service_day from public;
grant execute on function identity.last_service_day to rtc_app;
