-- Questions by their code.
create view exams.items with (security_invoker = true) as
  select id, code
  from exams.item;

grant select on exams.items to rtc_app;
