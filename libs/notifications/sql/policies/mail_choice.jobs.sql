-- Jobs read what was chosen, and note who may decline.
create policy jobs on notifications.mail_choice
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
