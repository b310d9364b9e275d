-- Everybody who is signed in reads which cohorts there are.
create policy read_signed_in on enrolment.cohort for select using ((select app.context()) = 'person');
