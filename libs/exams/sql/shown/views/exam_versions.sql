-- What was published of each exam.
create view exams.exam_versions with (security_invoker = true) as
  select id, exam_id, version, title, pass_percent, total_points, marks_required, item_types
  from exams.exam_version;

grant select on exams.exam_versions to rtc_app;
