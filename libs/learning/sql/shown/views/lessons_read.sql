-- Which lessons were read, and when.
create view learning.lessons_read with (security_invoker = true) as
  select enrolment_id, person_id, state_code, sequence, completed_at, read_at
  from learning.lesson_progress;

grant select on learning.lessons_read to rtc_app;
