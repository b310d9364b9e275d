-- Jobs make the pictures.
create policy system on storage.picture
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
