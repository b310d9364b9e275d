-- An administrator removes keys of people of their state, registrars and jobs of all.
create policy forget on identity.name_key for delete using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
