-- The exam versions that the cohorts of the caller sit; for policies.
create or replace function exams.own_versions() returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select distinct s.exam_version_id from exams.sitting s
    where s.cohort_id = any ((select exams.own_cohorts())::uuid[]));
end $$;
