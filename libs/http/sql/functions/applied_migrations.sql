-- Which migrations have run, for readiness; the application may not read their table itself.
create or replace function http.applied_migrations() returns setof text
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select m.name::text from public.migrations m;
end;

revoke execute on function http.applied_migrations from public;
grant execute on function http.applied_migrations to rtc_app;
