-- An administrator continues imports of their state, registrars and jobs all.
create policy change on imports.import for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
