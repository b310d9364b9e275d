-- Everybody reads their own records, an administrator those that arose under their state, the staff of the centre all.
create policy read on identity.service_record for select using (
  (select app.is_staff()) or person_id = (select app.person_id()) or state_code = (select app.state_code()));
