-- Workers say who listens in them.
create policy system on queue.listener
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
