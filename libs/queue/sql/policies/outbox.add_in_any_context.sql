-- Every transaction may ask for a job.
create policy add_in_any_context on queue.outbox for insert with check (true);
