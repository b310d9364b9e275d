-- An administrator goes on with those of their state, registrars and jobs with all.
create policy change on imports.import for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
