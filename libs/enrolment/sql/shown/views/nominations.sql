-- Nominations, with how they stand and the place in reserve.
create view enrolment.nominations with (security_invoker = true) as
  select id, cohort_id, person_id, state_code, status, reserve_place, nominated_at, version
  from enrolment.nomination;

grant select on enrolment.nominations to rtc_app;
