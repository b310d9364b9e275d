-- The facts of an attempt that the device of its candidate is sent.
create or replace function exams.attempt_facts(a exams.attempt) returns jsonb language sql immutable
  return jsonb_build_object('id', a.id, 'sittingId', a.sitting_id, 'candidateCode', a.candidate_code,
    'status', a.status, 'startedAt', a.started_at, 'deadlineAt', a.deadline_at, 'lateUntil', a.late_until);

revoke execute on function exams.attempt_facts from public;
grant execute on function exams.attempt_facts to rtc_app;
