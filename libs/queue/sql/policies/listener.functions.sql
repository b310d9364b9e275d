-- Publishing reads who listens in the name of the owner (queue.publish), so that nobody else is shown it.
create policy functions on queue.listener for select to current_user using (true);
