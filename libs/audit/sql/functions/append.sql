-- Adds an entry to the audit trail; the only way into it.
-- hash = sha256(previous hash ‖ canonical text).
create or replace function audit.append(
  entry_id uuid, actor uuid, kind_of_actor text, state text, what text, kind_of_subject text, subject text,
  old jsonb, new jsonb, request text, address text, agent text
) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  head audit.stream_head := audit.hold_stream();
  entry audit.entry;
begin
  entry.stream := head.stream;
  entry.sequence := head.sequence + 1;
  entry.id := entry_id;
  entry.at := clock_timestamp();
  entry.actor_id := actor;
  entry.actor_kind := kind_of_actor;
  entry.state_code := state;
  entry.action := what;
  entry.subject_kind := kind_of_subject;
  entry.subject_id := subject;
  entry.before := old;
  entry.after := new;
  entry.request_id := request;
  entry.ip := address;
  entry.user_agent := agent;
  entry.previous_hash := head.hash;
  entry.hash := sha256(head.hash || convert_to(audit.canonical(entry), 'UTF8'));
  insert into audit.entry select entry.*;
  update audit.stream_head set sequence = entry.sequence, hash = entry.hash where stream = entry.stream;
end $$;

revoke execute on function audit.append from public;
grant execute on function audit.append to rtc_app;
