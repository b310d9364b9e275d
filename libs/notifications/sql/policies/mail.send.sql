-- Jobs write mails and hand them over.
create policy send on notifications.mail
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
