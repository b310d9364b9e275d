-- An administrator reads the entries of their state.
create policy read_own_state on audit.entry for select using (state_code = (select app.state_code()));
