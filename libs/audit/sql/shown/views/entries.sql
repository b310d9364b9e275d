-- The audit trail without the fields that its links are made of.
create view audit.entries with (security_invoker = true) as
  select id, at, actor_id, actor_kind, state_code, action, subject_kind, subject_id, before, after, request_id, ip,
    user_agent
  from audit.entry;

grant select on audit.entries to rtc_app;
