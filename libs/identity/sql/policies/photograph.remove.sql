-- Everybody removes their own photograph, an administrator those of people they are shown, registrars and jobs any.
create policy remove on identity.photograph for delete using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or person_id = (select app.person_id())
  or ((select app.state_code()) is not null and exists (select from identity.person p where p.id = person_id)));
