-- Publishes events within the transaction in which they happen.
-- said: [{ event, sequence, payload, stateCode }]. Adds a job for each listener of each event; without a listener it adds
-- nothing and wakes nobody.
create or replace function queue.publish(said jsonb, reader_language text, request text) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from queue.listener l
      where l.event in (select s->>'event' from jsonb_array_elements(said) s)) then
    return;
  end if;
  insert into queue.outbox (id, job, queue, event, sequence, payload, state_code, language, request_id)
    select queue.new_id(), l.name, l.queue, s.event, s.sequence, s.payload, s."stateCode", reader_language, request
    from jsonb_to_recordset(said) as s (event text, sequence bigint, payload jsonb, "stateCode" text)
      join queue.listener l on l.event = s.event;
end $$;

revoke execute on function queue.publish from public;
grant execute on function queue.publish to rtc_app;
