-- Everybody changes their own credential, an administrator those of their state, registrars and jobs all.
create policy change on identity.credential using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or person_id = (select app.person_id())
  or exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code())));
