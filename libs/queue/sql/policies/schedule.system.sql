-- Jobs note what ran by the clock.
create policy system on queue.schedule
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
