-- An administrator changes mappings of their state, registrars all.
create policy change on imports.mapping for update using (
  (select app.has_role('registrar')) or state_code = (select app.state_code()));
