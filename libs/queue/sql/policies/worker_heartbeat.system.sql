-- Workers note that they live.
create policy system on queue.worker_heartbeat
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
