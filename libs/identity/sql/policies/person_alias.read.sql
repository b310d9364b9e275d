-- An administrator reads aliases that arose under their state, and those of people who serve it now.
-- The survivor reads their own aliases, the staff of the centre all.
create policy read on identity.person_alias for select using (
  (select app.is_staff()) or survivor_id = (select app.person_id()) or state_code = (select app.state_code())
  or exists (select from identity.person p where p.id = survivor_id and p.state_code = (select app.state_code())));
