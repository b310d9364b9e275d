-- People of the caller's state who served another before: they bring their certificates along.
create or replace function identity.newcomers() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp
  return array(select p.id from identity.former_officer f join identity.person p on p.id = f.person_id
    where p.state_code = app.state_code() and f.state_code <> p.state_code);

revoke execute on function identity.newcomers from public;
-- A policy calls it, so the role that copies the database needs it too.
grant execute on function identity.newcomers to pg_read_all_data, rtc_app;
