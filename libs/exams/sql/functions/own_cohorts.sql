-- The cohorts that the caller, or an officer of their state, is enrolled in; for policies.
-- A state has very many enrolments in few cohorts, so the index is asked for each next cohort alone.
create or replace function exams.own_cohorts() returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
declare
  state text := app.state_code();
begin
  return array(
    with recursive of_state as (
      (select e.cohort_id from enrolment.enrolments e where e.state_code = state order by e.cohort_id limit 1)
      union all
      select (select e.cohort_id from enrolment.enrolments e
        where e.state_code = state and e.cohort_id > o.cohort_id order by e.cohort_id limit 1)
      from of_state o where o.cohort_id is not null)
    select o.cohort_id from of_state o where o.cohort_id is not null
    union
    select e.cohort_id from enrolment.enrolments e
      where e.person_id = any ((select identity.own_ids())::uuid[]));
end $$;
