-- An officer reads their own attempts, an administrator those of their state.
create policy read_own on exams.attempt for select
  using (person_id = any ((select identity.own_ids())::uuid[]) or state_code = (select app.state_code()));
