-- Every id of a person: of the record that stands and of those that were merged into it, whichever is asked for.
-- What is looked up by a person is looked up by these; `test/checks/person-lookups.mjs` names what is not.
create or replace function identity.same_person(person uuid) returns uuid[] language sql stable parallel safe
  return array(
    select person
    union
    select l.survivor_id from identity.person_alias l where l.person_id = person and l.until is null
    union
    select l.person_id from identity.person_alias l where l.until is null and l.survivor_id = coalesce(
      (select s.survivor_id from identity.person_alias s where s.person_id = person and s.until is null), person));

revoke execute on function identity.same_person from public;
-- Policies call it, so whoever copies the database needs it too.
grant execute on function identity.same_person to pg_read_all_data, rtc_app;
