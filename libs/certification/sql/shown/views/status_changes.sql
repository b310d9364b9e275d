-- What became of certificates since they were issued.
create view certification.status_changes with (security_invoker = true) as
  select id, certificate_id, sequence, kind, at
  from certification.status_change;

grant select on certification.status_changes to rtc_app;
