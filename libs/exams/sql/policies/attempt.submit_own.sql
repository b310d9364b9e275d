-- An officer changes their own attempts; grants leave only what a submission writes.
create policy submit_own on exams.attempt for update
  using (person_id = any ((select identity.own_ids())::uuid[]))
  with check (person_id = any ((select identity.own_ids())::uuid[]));
