-- Everybody reads what became of their own mails.
-- An administrator reads this of the mails of their state, those who oversee the centre of all.
create policy read on notifications.mail for select using (
  person_id = (select app.person_id()) or state_code = (select app.state_code())
  or (select app.has_role('registrar')) or (select app.has_role('auditor')));
