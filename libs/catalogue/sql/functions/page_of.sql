-- A course as its page shows it; null where there is none, or none that is shown.
create or replace function catalogue.page_of(context text, course uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select catalogue.card_of(l) || l.outline from catalogue.listing l
    where l.course_id = course and catalogue.shows(context, l.classification)
$$;

revoke execute on function catalogue.page_of from public;
grant execute on function catalogue.page_of to rtc_app;
