-- Who holds or held which role.
create view identity.role_assignments with (security_invoker = true) as
  select id, person_id, role, revoked_at
  from identity.role_assignment;

grant select on identity.role_assignments to rtc_app;
