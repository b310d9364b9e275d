-- An administrator adds to the history of nominations of their state.
create policy note_own_state on enrolment.nomination_change for insert
  with check (state_code = (select app.state_code()));
