-- Instructors and registrars keep the curriculum; jobs and the demo enter it whole.
create policy enter on catalogue.competency for insert with check (
  (select app.context()) = 'system' or (select app.has_role('instructor')) or (select app.has_role('registrar')));
