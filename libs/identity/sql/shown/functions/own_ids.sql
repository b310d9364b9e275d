-- Every id of the caller: their own and those of records that were merged into theirs; for policies.
create or replace function identity.own_ids() returns uuid[] language plpgsql stable parallel safe as $$
begin
  return identity.same_person(app.person_id());
end $$;

revoke execute on function identity.own_ids from public;
-- Policies call it, so the role that copies the database needs it too.
grant execute on function identity.own_ids to pg_read_all_data, rtc_app;
