-- A candidate reads their own answers.
create policy read_own on exams.response for select using (exists (
  select from exams.attempt a where a.id = response.attempt_id
    and a.person_id = any ((select identity.own_ids())::uuid[])));
