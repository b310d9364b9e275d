-- Every id of a person, whichever is asked for: of the record that stands and of those that were merged into it.
-- Lookups by a person use these ids; `test/checks/person-lookups.mjs` names those that do not.
-- Policies of the hot path call it with every statement: plpgsql keeps its plans, a SQL function is planned each time.
create or replace function identity.same_person(person uuid) returns uuid[] language plpgsql stable parallel safe as $$
declare
  stands uuid;
begin
  select l.survivor_id into stands from identity.person_alias l where l.person_id = person and l.until is null;
  stands := coalesce(stands, person);
  return array[stands] || array(
    select l.person_id from identity.person_alias l where l.survivor_id = stands and l.until is null);
end $$;

revoke execute on function identity.same_person from public;
-- Policies call it, so the role that copies the database needs it too.
grant execute on function identity.same_person to pg_read_all_data, rtc_app;
