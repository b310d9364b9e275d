-- The cohorts that the caller, or an officer of their state, is enrolled in; for policies.
-- A state has very many enrolments in few cohorts, so the index is asked for each next cohort alone. Neither statement
-- has a variable: their plans are kept.
create or replace function exams.own_cohorts() returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.state_code() is null then
    return array(select distinct e.cohort_id from enrolment.enrolments e
      where e.person_id = any ((select identity.own_ids())::uuid[]));
  end if;
  return array(
    with recursive of_state as (
      (select e.cohort_id from enrolment.enrolments e
        where e.state_code = (select app.state_code()) order by e.cohort_id limit 1)
      union all
      select (select e.cohort_id from enrolment.enrolments e
        where e.state_code = (select app.state_code()) and e.cohort_id > o.cohort_id order by e.cohort_id limit 1)
      from of_state o where o.cohort_id is not null)
    select o.cohort_id from of_state o where o.cohort_id is not null
    union
    select e.cohort_id from enrolment.enrolments e
      where e.person_id = any ((select identity.own_ids())::uuid[]));
end $$;
