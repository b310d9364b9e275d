-- A random id in the order of time, as the application makes its own (RFC 9562, version 7).
create or replace function queue.new_id() returns uuid language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
declare
  milliseconds text := lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0');
  random text := replace(gen_random_uuid()::text, '-', '');
begin
  -- The random id has the variant in its place already.
  return (milliseconds || '7' || substr(random, 14))::uuid;
end $$;

revoke execute on function queue.new_id from public;
grant execute on function queue.new_id to rtc_app;
