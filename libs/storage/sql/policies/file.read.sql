-- A file is read by its sender, the person in it, administrators of its state, the staff of the centre and jobs.
create policy read on storage.file for select using (
  (select app.is_staff()) or uploaded_by = (select app.person_id()) or person_id = (select app.person_id())
  or state_code = (select app.state_code()));
