-- Everybody reads what they were told, and notes that they did.
create policy own on notifications.notice using (person_id = (select app.person_id()))
  with check (person_id = (select app.person_id()));
