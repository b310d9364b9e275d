-- A marker has their own claims.
create policy own on grading.claim using ((select app.has_role('examiner')) and marker_id = (select app.person_id()))
  with check ((select app.has_role('examiner')) and marker_id = (select app.person_id()));
