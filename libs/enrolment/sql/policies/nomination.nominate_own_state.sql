-- An administrator nominates officers of their state.
create policy nominate_own_state on enrolment.nomination for insert
  with check (state_code = (select app.state_code()) and status = 'nominated');
