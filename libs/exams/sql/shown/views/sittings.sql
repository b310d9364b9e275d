-- Sittings: of which version of an exam, for which cohort and when.
create view exams.sittings with (security_invoker = true) as
  select id, exam_version_id, cohort_id, opens_at, closes_at, time_zone, version
  from exams.sitting;

grant select on exams.sittings to rtc_app;
