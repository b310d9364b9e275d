-- Jobs note what was made of a file.
create policy change on storage.file for update
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
