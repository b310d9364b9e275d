-- An administrator of the state that the survivor serves now undoes a merge, registrars and jobs any.
create policy undo on identity.person_alias for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar'))
  or exists (select from identity.person p where p.id = survivor_id and p.state_code = (select app.state_code())));
