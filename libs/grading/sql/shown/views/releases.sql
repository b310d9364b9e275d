-- Which results were released, and when.
create view grading.releases with (security_invoker = true) as
  select result_id, person_id, state_code, released_at
  from grading.release;

grant select on grading.releases to rtc_app;
