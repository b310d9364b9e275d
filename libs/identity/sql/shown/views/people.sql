-- People as others name them and reckon with them: no address, no preferences.
create view identity.people with (security_invoker = true) as
  select id, state_code, name_ar, name_latin, rank_title, agency_id, post_id, time_zone, active, status, version
  from identity.person;

grant select on identity.people to rtc_app;
