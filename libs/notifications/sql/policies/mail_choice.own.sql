-- Everybody chooses for themselves.
create policy own on notifications.mail_choice using (person_id = (select app.person_id()))
  with check (person_id = (select app.person_id()));
