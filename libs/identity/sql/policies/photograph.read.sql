-- A photograph is shown to everybody to whom the person is shown.
create policy read on identity.photograph for select
  using (exists (select from identity.person p where p.id = person_id));
