-- Jobs remove what was let go of.
create policy system on storage.released_content
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
