-- A photograph is shown to whom the person is.
create policy read on identity.photograph for select
  using (exists (select from identity.person p where p.id = person_id));
