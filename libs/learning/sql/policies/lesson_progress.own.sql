-- An officer has their own progress.
create policy own on learning.lesson_progress
  using (person_id = (select app.person_id())) with check (person_id = (select app.person_id()));
