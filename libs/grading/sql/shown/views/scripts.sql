-- Scripts by their code; not what was judged of them.
create view grading.scripts with (security_invoker = true) as
  select id, sitting_id, candidate_code
  from grading.script;

grant select on grading.scripts to rtc_app;
