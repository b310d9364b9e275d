-- Everybody reads themselves, an administrator the people of their state, the staff of the centre all.
create policy read on identity.person for select using (
  (select app.is_staff()) or id = (select app.person_id()) or state_code = (select app.state_code()));
