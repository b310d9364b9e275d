-- Jobs note how each job went.
create policy update_by_system on queue.outbox for update
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
