-- Either state declines a request, registrars and jobs too; only identity.take_officer takes an officer.
create policy decide on identity.transfer_request for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar'))
  or from_state = (select app.state_code()) or to_state = (select app.state_code()))
  with check (status = 'declined');
