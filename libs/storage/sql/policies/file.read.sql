-- Whoever sent it or is in it reads a file, an administrator those of their state, the staff of the centre and jobs all.
create policy read on storage.file for select using (
  (select app.is_staff()) or uploaded_by = (select app.person_id()) or person_id = (select app.person_id())
  or state_code = (select app.state_code()));
