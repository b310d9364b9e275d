-- The text of an entry that its hash is made of: every field in the order of the columns.
-- The time is in UTC with microseconds, JSON as jsonb prints it.
create or replace function audit.canonical(entry audit.entry) returns text language sql stable parallel safe
  return audit.field(entry.stream::text) || audit.field(entry.sequence::text) || audit.field(entry.id::text)
    || audit.field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit.field(entry.actor_id::text) || audit.field(entry.actor_kind) || audit.field(entry.state_code)
    || audit.field(entry.action) || audit.field(entry.subject_kind) || audit.field(entry.subject_id)
    || audit.field(entry.before::text) || audit.field(entry.after::text)
    || audit.field(entry.request_id) || audit.field(entry.ip) || audit.field(entry.user_agent);
