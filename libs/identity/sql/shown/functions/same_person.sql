-- Every id of a person: of the record that stands and of those that were merged into it, whichever is asked for.
-- What is looked up by a person is looked up by these; `test/checks/person-lookups.mjs` names what is not.
-- Policies of the hot path call it with every statement: plpgsql keeps its plans, a function of SQL is planned each time.
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
-- Policies call it, so whoever copies the database needs it too.
grant execute on function identity.same_person to pg_read_all_data, rtc_app;
