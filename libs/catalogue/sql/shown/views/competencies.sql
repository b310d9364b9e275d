-- Competencies, retired ones too.
create view catalogue.competencies with (security_invoker = true) as
  select id, code, name, sector, retired_at is not null as retired
  from catalogue.competency;

grant select on catalogue.competencies to rtc_app;
