-- An administrator enters people of their state, registrars and jobs all.
create policy enter on identity.person for insert with check (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
