-- An administrator reads what was found under their state, the staff of the centre all.
create policy read on identity.duplicate_dismissal for select using (
  (select app.is_staff()) or state_code = (select app.state_code()));
