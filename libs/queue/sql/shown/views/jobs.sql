-- Jobs by their name; not what they are about.
create view queue.jobs with (security_invoker = true) as
  select id, job, queue
  from queue.outbox;

grant select on queue.jobs to rtc_app;
