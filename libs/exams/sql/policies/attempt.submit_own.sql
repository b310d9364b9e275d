-- An officer changes their own attempts; grants leave only what a submission writes.
create policy submit_own on exams.attempt for update
  using (person_id = (select app.person_id())) with check (person_id = (select app.person_id()));
