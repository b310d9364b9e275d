-- An administrator tells people of their state apart, registrars and jobs those of any.
create policy dismiss on identity.duplicate_dismissal for insert with check (
  ((select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()))
  and exists (select from identity.person a join identity.person b on b.state_code = a.state_code
    where a.id = first_id and b.id = second_id and a.state_code = duplicate_dismissal.state_code));
