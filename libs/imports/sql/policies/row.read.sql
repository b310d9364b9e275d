-- An administrator reads rows of their state, registrars, auditors and jobs all.
create policy read on imports.row for select using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or (select app.has_role('auditor'))
  or state_code = (select app.state_code()));
