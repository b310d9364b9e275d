-- An officer reads their own attempts, an administrator those of their state.
create policy read_own on exams.attempt for select
  using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
