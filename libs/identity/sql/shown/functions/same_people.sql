-- Every id of each of these people, with those that were asked for.
create or replace function identity.same_people(people uuid[]) returns uuid[] language sql stable parallel safe
  return array(
    select unnest(people)
    union
    select unnest(array[o.person_id, o.survivor_id]) from identity.person_alias l
      join identity.person_alias o on o.until is null and o.survivor_id = l.survivor_id
      where l.until is null and (l.person_id = any (people) or l.survivor_id = any (people)));

revoke execute on function identity.same_people from public;
grant execute on function identity.same_people to rtc_app;
