-- People as other libraries name them and reckon with them: no address, no preferences.
-- A record with `merged_into` is an alias of that person, and of no other one.
create view identity.people with (security_invoker = true) as
  select id, state_code, name_ar, name_latin, rank_title, agency_id, post_id, time_zone, active, status, version,
    merged_into
  from identity.person;

grant select on identity.people to rtc_app;
