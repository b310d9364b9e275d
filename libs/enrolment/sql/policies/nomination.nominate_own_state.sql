-- A state nominates officers who serve it.
create policy nominate_own_state on enrolment.nomination for insert
  with check (state_code = (select app.state_code()) and status = 'nominated'
    and exists (select from identity.people p where p.id = person_id and p.state_code = (select app.state_code())));
