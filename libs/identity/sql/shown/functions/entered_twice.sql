-- Every id of the people who were entered twice, as far as the scope shows them.
-- They are few, so that a list asks for other records of these people alone.
create or replace function identity.entered_twice() returns uuid[] language sql stable parallel safe
  return array(select unnest(array[l.person_id, l.survivor_id]) from identity.person_alias l where l.until is null);

revoke execute on function identity.entered_twice from public;
grant execute on function identity.entered_twice to rtc_app;
