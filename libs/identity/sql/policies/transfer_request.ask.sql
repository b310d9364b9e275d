-- The state that an officer serves asks another to take them; registrars ask for any.
create policy ask on identity.transfer_request for insert with check (
  ((select app.context()) = 'system' or (select app.has_role('registrar')) or from_state = (select app.state_code()))
  and exists (select from identity.person p where p.id = person_id and p.state_code = from_state));
