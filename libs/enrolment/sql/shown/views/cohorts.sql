-- Cohorts: of which version of a course, where and when.
create view enrolment.cohorts with (security_invoker = true) as
  select id, code, course_id, course_version_id, venue, time_zone, starts_on, ends_on, status, version
  from enrolment.cohort;

grant select on enrolment.cohorts to rtc_app;
