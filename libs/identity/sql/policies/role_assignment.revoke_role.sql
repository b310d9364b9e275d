-- Registrars and jobs revoke roles.
create policy revoke_role on identity.role_assignment for update using (
  (select app.context()) = 'system' or (select app.has_role('registrar')));
