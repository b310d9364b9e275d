-- Exams by their code.
create view exams.exams with (security_invoker = true) as
  select id, code, course_id
  from exams.exam;

grant select on exams.exams to rtc_app;
