-- An administrator notes records of people of their state, registrars and jobs of all.
create policy enter on identity.service_record for insert with check (
  (select app.context()) = 'system' or (select app.has_role('registrar'))
  or state_code = (select app.state_code()) and exists (select from identity.person p
    where p.id = person_id and p.state_code = (select app.state_code())));
