-- Wakes the relay where jobs were added; for a trigger.
-- A commit that notifies holds a lock of the whole server until it is on disk, so commits would queue up behind each
-- other. One open transaction at a time notifies; what the others insert, the relay finds in its next look.
create or replace function queue.wake_relay() returns trigger language plpgsql as $$
begin
  if pg_try_advisory_xact_lock(hashtext('queue.wake_relay')) then
    perform pg_notify('outbox', '');
  end if;
  return null;
end $$;
