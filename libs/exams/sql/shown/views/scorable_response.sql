-- The answer that counts: the one in time, or the late one once the chief has admitted it.
create view exams.scorable_response with (security_invoker = true) as
  select distinct on (attempt_id, item_version_id) attempt_id, item_version_id, late, answer, language, sequence
  from exams.response where not late or admitted_at is not null
  order by attempt_id, item_version_id, late desc;

grant select on exams.scorable_response to rtc_app;
