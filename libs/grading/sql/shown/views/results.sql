-- Results, each attempt in its versions.
create view grading.results with (security_invoker = true) as
  select id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, percent, pass_percent, passed
  from grading.result;

grant select on grading.results to rtc_app;
