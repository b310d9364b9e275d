-- An administrator keeps mappings of their state, registrars all.
create policy keep on imports.mapping for insert with check (
  (select app.has_role('registrar')) or state_code = (select app.state_code()));
