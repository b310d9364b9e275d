-- Posts of the states.
create view identity.posts with (security_invoker = true) as
  select id, name
  from identity.post;

grant select on identity.posts to rtc_app;
