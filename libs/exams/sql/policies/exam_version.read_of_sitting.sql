-- Whoever sees a sitting sees the version of its exam.
create policy read_of_sitting on exams.exam_version for select
  using (id = any ((select exams.own_versions())::uuid[]));
