-- A registrar has a mail sent again.
create policy repeat on notifications.mail for insert
  with check ((select app.has_role('registrar')) and repeat_of is not null);
