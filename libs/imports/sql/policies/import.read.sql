-- An administrator reads imports of their state, registrars, auditors and jobs all.
create policy read on imports.import for select using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or (select app.has_role('auditor'))
  or state_code = (select app.state_code()));
