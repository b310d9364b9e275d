-- Everybody reads themselves and the records that were merged into theirs, an administrator the people of their state,
-- the staff of the centre all.
create policy read on identity.person for select using (
  (select app.is_staff()) or id = (select app.person_id()) or merged_into = (select app.person_id())
  or state_code = (select app.state_code()));
