-- An administrator reads the quotas of their state.
create policy read_own_state on enrolment.quota for select using (state_code = (select app.state_code()));
