-- Either state declines, registrars and jobs too; an officer is taken by identity.take_officer alone.
create policy decide on identity.transfer_request for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar'))
  or from_state = (select app.state_code()) or to_state = (select app.state_code()))
  with check (status = 'declined');
