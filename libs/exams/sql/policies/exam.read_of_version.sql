-- Whoever sees a version of an exam sees the exam.
create policy read_of_version on exams.exam for select
  using (id = any ((select exams.own_exams())::uuid[]));
