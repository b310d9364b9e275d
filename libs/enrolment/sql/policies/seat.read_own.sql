-- An officer reads their own seats, an administrator those of their state.
create policy read_own on enrolment.seat for select
  using (person_id = any ((select identity.own_ids())::uuid[]) or state_code = (select app.state_code()));
