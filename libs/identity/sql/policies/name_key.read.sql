-- Keys are read as their people are.
create policy read on identity.name_key for select using (
  (select app.is_staff()) or person_id = (select app.person_id()) or state_code = (select app.state_code()));
