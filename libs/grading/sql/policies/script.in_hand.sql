-- A marker reads the scripts that they have or had in hand.
create policy in_hand on grading.script for select using ((select app.has_role('examiner')) and exists (
  select from grading.claim c where c.script_id = script.id and c.marker_id = (select app.person_id())));
