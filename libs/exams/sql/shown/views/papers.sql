-- Questions of an exam as candidates are given them.
create view exams.papers with (security_invoker = true) as
  select exam_version_id, paper
  from exams.paper;

grant select on exams.papers to rtc_app;
