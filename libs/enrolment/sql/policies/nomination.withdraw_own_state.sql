-- An administrator withdraws nominations of their state, and changes nothing else in them.
create policy withdraw_own_state on enrolment.nomination for update
  using (state_code = (select app.state_code())) with check (status = 'withdrawn');
