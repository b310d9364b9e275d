-- Agencies of the states.
create view identity.agencies with (security_invoker = true) as
  select id, state_code, kind, name
  from identity.agency;

grant select on identity.agencies to rtc_app;
