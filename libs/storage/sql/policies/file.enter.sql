-- Everybody sends files in their own name about themselves, administrators also about their state, staff about all.
create policy enter on storage.file for insert with check (
  (select app.context()) = 'system' or (uploaded_by = (select app.person_id()) and (
    (select app.is_staff()) or person_id = (select app.person_id()) or state_code = (select app.state_code())
    or (person_id is null and state_code is null))));
