-- The cohorts that the caller, or an officer of their state, is enrolled in; for policies.
create or replace function exams.own_cohorts() returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select distinct e.cohort_id from enrolment.enrolments e
    where e.person_id = any ((select identity.own_ids())::uuid[]) or e.state_code = (select app.state_code()));
end $$;
