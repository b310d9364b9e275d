-- Jobs tell people.
create policy tell on notifications.notice
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
