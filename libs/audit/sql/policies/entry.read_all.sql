-- Auditors, registrars and jobs read every entry.
create policy read_all on audit.entry for select using (
  (select app.context()) = 'system'
  or (select app.context()) = 'centre' and ((select app.has_role('auditor')) or (select app.has_role('registrar'))));
