-- Holds the end of the stream that the transaction adds to: the one it holds already, else any free one.
-- Where none is free, it tries again for a tenth of a second, as one is soon free. Only then does it wait for one of
-- them, as its holder may take long. There are sixteen streams.
create or replace function audit.hold_stream() returns audit.stream_head language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  held smallint := nullif(current_setting('audit.stream', true), '')::smallint;
  head audit.stream_head;
begin
  if held is null then
    for attempt in 1..10 loop
      select * into head from audit.stream_head
        order by (stream + pg_backend_pid()) % 16 limit 1 for update skip locked;
      if found then
        perform set_config('audit.stream', head.stream::text, true);
        return head;
      end if;
      perform pg_sleep(0.002 * attempt);
    end loop;
    held := pg_backend_pid() % 16;
    perform set_config('audit.stream', held::text, true);
  end if;
  select * into strict head from audit.stream_head where stream = held for update;
  return head;
end $$;

revoke execute on function audit.hold_stream from public;
