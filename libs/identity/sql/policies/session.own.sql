-- Everybody has their own sessions, jobs all.
create policy own on identity.session using (
  (select app.context()) = 'system' or person_id = (select app.person_id()));
