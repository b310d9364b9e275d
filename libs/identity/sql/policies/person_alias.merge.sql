-- An administrator merges people of their state, registrars and jobs people of any one state.
create policy merge on identity.person_alias for insert with check (
  ((select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()))
  and exists (select from identity.person a join identity.person b on b.state_code = a.state_code
    where a.id = person_id and b.id = survivor_id and a.state_code = person_alias.state_code));
