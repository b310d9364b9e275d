-- What was published of each question, keys included: policies say who may read them.
create view exams.item_versions with (security_invoker = true) as
  select id, item_id, version, body, key, points, explanation
  from exams.item_version;

grant select on exams.item_versions to rtc_app;
