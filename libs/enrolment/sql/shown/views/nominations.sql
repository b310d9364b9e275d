-- Nominations with their status, the place in reserve and the day that the officer has to meet.
create view enrolment.nominations with (security_invoker = true) as
  select id, cohort_id, person_id, state_code, status, reserve_place, nominated_at, version, due
  from enrolment.nomination;

grant select on enrolment.nominations to rtc_app;
