-- Every id of the caller: their own and those of records that were merged into theirs; for policies.
-- It looks nothing up, as policies of the hot path call it: the scope of the transaction says which records those are.
create or replace function identity.own_ids() returns uuid[] language sql stable parallel safe
  return array[app.person_id()] || nullif(current_setting('app.absorbed', true), '')::uuid[];

revoke execute on function identity.own_ids from public;
-- Policies call it, so the role that copies the database needs it too.
grant execute on function identity.own_ids to pg_read_all_data, rtc_app;
