-- A picture is read with the file that it was made of.
create policy read on storage.picture for select
  using (exists (select from storage.file f where f.id = file_id));
