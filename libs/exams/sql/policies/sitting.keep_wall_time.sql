-- Jobs keep the instants of sittings true to the wall time that was planned.
create policy keep_wall_time on exams.sitting for update
  using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
