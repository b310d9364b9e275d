-- A candidate reads a paper once they have started an attempt at it.
create policy read_once_started on exams.paper for select using (exists (
  select from exams.attempt a
  where a.exam_version_id = paper.exam_version_id
    and a.person_id = any ((select identity.own_ids())::uuid[])));
