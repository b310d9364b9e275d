-- Everybody who may send files of a record may drop them too.
create policy remove on storage.file for delete using (
  (select app.is_staff()) or person_id = (select app.person_id()) or state_code = (select app.state_code())
  or (person_id is null and state_code is null and uploaded_by = (select app.person_id())));
