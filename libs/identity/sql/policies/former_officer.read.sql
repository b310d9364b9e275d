-- An administrator reads how their state knew officers who serve another; for those who came back they read the person.
create policy read on identity.former_officer for select using (
  state_code = (select app.state_code())
  and not exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code())));
