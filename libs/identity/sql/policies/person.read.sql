-- Everybody reads themselves, an administrator the people of their state, the staff of the centre everybody.
-- Everybody also reads the records that were merged into theirs.
create policy read on identity.person for select using (
  (select app.is_staff()) or id = (select app.person_id()) or merged_into = (select app.person_id())
  or state_code = (select app.state_code()));
