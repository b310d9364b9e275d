-- Everybody has their own uploads.
create policy own on storage.upload
  using (uploaded_by = (select app.person_id())) with check (uploaded_by = (select app.person_id()));
