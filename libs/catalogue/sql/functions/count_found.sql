-- Counts the courses that a search finds among those that a context is shown.
create or replace function catalogue.count_found(context text, words text, wanted_sector text, wanted_level smallint)
  returns integer language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  sought tsquery := null;
  sought_beginnings text[] := null;
begin
  select t.query, t.beginnings into sought, sought_beginnings from catalogue.terms_of(words) t;
  if words is null then
    return (select count(*) from catalogue.listing l where catalogue.shows(context, l.classification)
      and (wanted_sector is null or l.sector = wanted_sector) and (wanted_level is null or l.sqf_level = wanted_level));
  end if;
  return (select count(*) from catalogue.listing l
    where catalogue.beginnings_of(l.words) @> sought_beginnings and l.words @@ sought
      and catalogue.shows(context, l.classification) and l.sector = coalesce(wanted_sector, l.sector)
      and l.sqf_level = coalesce(wanted_level, l.sqf_level));
end $$;

revoke execute on function catalogue.count_found from public;
grant execute on function catalogue.count_found to rtc_app;
