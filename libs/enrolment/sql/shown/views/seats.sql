-- Seats given.
create view enrolment.seats with (security_invoker = true) as
  select id, cohort_id, nomination_id, person_id, state_code
  from enrolment.seat;

grant select on enrolment.seats to rtc_app;
