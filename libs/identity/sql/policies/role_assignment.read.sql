-- Everybody reads their own roles, an administrator those of their state, the staff of the centre all.
create policy read on identity.role_assignment for select using (
  (select app.is_staff()) or person_id = (select app.person_id())
  or exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code())));
