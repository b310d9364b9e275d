-- An administrator reads the progress of officers of their state.
create policy read_own_state on learning.lesson_progress for select
  using (state_code = (select app.state_code()));
