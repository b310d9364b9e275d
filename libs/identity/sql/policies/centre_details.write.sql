-- Registrars change what the centre says of itself.
create policy write on identity.centre_details for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar')));
