-- Jobs remove what was done long ago.
create policy delete_by_system on queue.outbox for delete using ((select app.context()) = 'system');
