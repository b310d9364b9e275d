-- Ranks of the states.
create view identity.ranks with (security_invoker = true) as
  select id, state_code, title, regional_band, place, closed_on
  from identity.rank;

grant select on identity.ranks to rtc_app;
