-- An officer reads and writes their own progress.
create policy own on learning.lesson_progress
  using (person_id = any ((select identity.own_ids())::uuid[]))
  with check (person_id = any ((select identity.own_ids())::uuid[]));
