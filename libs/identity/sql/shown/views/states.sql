-- Member states.
create view identity.states with (security_invoker = true) as
  select code, name, time_zone, closed_on
  from identity.state;

grant select on identity.states to rtc_app;
