-- Attempts: whose, at which sitting, and when they began and ended.
create view exams.attempts with (security_invoker = true) as
  select id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code, item_order, status,
    started_at, deadline_at, submitted_at
  from exams.attempt;

grant select on exams.attempts to rtc_app;
