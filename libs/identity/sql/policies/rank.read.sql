-- Everybody reads the ranks of their state, the staff of the centre all.
create policy read on identity.rank for select
  using ((select app.is_staff()) or state_code = (
    select p.state_code from identity.person p where p.id = app.person_id()));
