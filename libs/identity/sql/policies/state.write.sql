-- Registrars and jobs keep the states.
create policy write on identity.state using (
  (select app.context()) = 'system' or (select app.has_role('registrar')));
