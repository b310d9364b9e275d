-- The exams that the cohorts of the caller sit; for policies.
create or replace function exams.own_exams() returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select distinct v.exam_id from exams.exam_version v
    where v.id = any ((select exams.own_versions())::uuid[]));
end $$;
