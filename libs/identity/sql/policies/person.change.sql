-- Everybody changes themselves, an administrator the people of their state, registrars and jobs all.
create policy change on identity.person for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar'))
  or id = (select app.person_id()) or state_code = (select app.state_code()));
