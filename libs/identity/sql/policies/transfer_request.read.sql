-- Both states read what one asks of the other, the officer what is asked about them, the staff of the centre all.
create policy read on identity.transfer_request for select using (
  (select app.is_staff()) or person_id = (select app.person_id())
  or from_state = (select app.state_code()) or to_state = (select app.state_code()));
