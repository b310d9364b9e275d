-- An administrator keeps the agencies of their state, registrars and jobs all.
create policy write on identity.agency using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
