-- The published versions of each course.
create view catalogue.course_versions with (security_invoker = true) as
  select id, course_id, version, document, lesson_count
  from catalogue.course_version;

grant select on catalogue.course_versions to rtc_app;
