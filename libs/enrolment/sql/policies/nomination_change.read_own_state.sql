-- An administrator reads the history of nominations of their state.
create policy read_own_state on enrolment.nomination_change for select
  using (state_code = (select app.state_code()));
