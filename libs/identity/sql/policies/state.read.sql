-- Everybody reads which states there are.
create policy read on identity.state for select using (true);
