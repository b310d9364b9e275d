-- Courses by their code, whatever versions there are.
create view catalogue.courses with (security_invoker = true) as
  select id, code
  from catalogue.course;

grant select on catalogue.courses to rtc_app;
