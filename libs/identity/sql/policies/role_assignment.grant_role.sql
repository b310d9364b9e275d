-- An administrator makes people of their state trainees, registrars and jobs grant any role.
create policy grant_role on identity.role_assignment for insert with check (
  (select app.context()) = 'system' or (select app.has_role('registrar'))
  or (role = 'trainee'
    and exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code()))));
