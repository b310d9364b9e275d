-- The certificates shown to the caller whose number, without prefix and hyphens, has this part.
create or replace function certification.numbered(part text) returns uuid[] language sql stable strict security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select array(select c.id from certification.certificate c
      where replace(substr(c.number, 5), '-', '') like '%' || part || '%'
        and ((select app.is_staff()) or c.person_id = any ((select identity.own_ids())::uuid[])
          or c.state_code = (select app.state_code())
          or c.person_id = any ((select identity.newcomers())::uuid[]))
      limit 1000)
  $$;

revoke execute on function certification.numbered from public;
grant execute on function certification.numbered to rtc_app;
