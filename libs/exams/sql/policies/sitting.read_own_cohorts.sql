-- An officer reads the sittings of their cohorts, an administrator those of the cohorts of their state.
create policy read_own_cohorts on exams.sitting for select
  using (cohort_id = any ((select exams.own_cohorts())::uuid[]));
