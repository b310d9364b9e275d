-- Jobs show a photograph once its pictures are made.
create policy system on identity.photograph
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
