-- Staff of the centre and jobs read what is asked for.
create policy read_by_staff on queue.outbox for select using ((select app.is_staff()));
