-- An administrator reads what arose under their state, and what is of whoever serves it now.
-- The survivor reads what is of them, the staff of the centre all.
create policy read on identity.person_alias for select using (
  (select app.is_staff()) or survivor_id = (select app.person_id()) or state_code = (select app.state_code())
  or exists (select from identity.person p where p.id = survivor_id and p.state_code = (select app.state_code())));
