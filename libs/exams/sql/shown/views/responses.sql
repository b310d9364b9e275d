-- Which answers came late, and which of these were admitted.
create view exams.responses with (security_invoker = true) as
  select attempt_id, item_version_id, late, admitted_at
  from exams.response;

grant select on exams.responses to rtc_app;
