-- Instructors and registrars keep the curriculum.
create policy change on catalogue.competency for update using (
  (select app.context()) = 'system' or (select app.has_role('instructor')) or (select app.has_role('registrar')));
