-- A marker reads their own marks.
create policy read_own on grading.mark for select
  using ((select app.has_role('examiner')) and marker_id = (select app.person_id()));
