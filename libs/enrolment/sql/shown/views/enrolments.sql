-- Places taken in cohorts, each with its status.
create view enrolment.enrolments with (security_invoker = true) as
  select id, cohort_id, seat_id, person_id, state_code, course_version_id, status, enrolled_at
  from enrolment.enrolment;

grant select on enrolment.enrolments to rtc_app;
