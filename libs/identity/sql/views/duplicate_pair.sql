-- Two records of a state that look like one officer, with what is alike.
-- Names are alike as the search finds them: two of their words sound the same. A pair has the same phone, or like names
-- and the same day of birth, or the same full name and no two days of birth. Neither is an alias, and nobody found that
-- they are two officers.
create view identity.duplicate_pair with (security_invoker = true) as
  with pair as (
    select a.id as a, b.id as b from identity.person a join identity.person b on b.state_code = a.state_code
      and b.phone = a.phone and b.id > a.id
    union
    select a.id, b.id from identity.person a join identity.person b on b.state_code = a.state_code
      and b.birth_date = a.birth_date and b.id > a.id
    where exists (select from identity.name_key x join identity.name_key y on y.key = x.key and y.state_code = x.state_code
      where x.person_id = a.id and y.person_id = b.id and x.key >= 'p' and x.key < 'q')
    union
    select a.id, b.id from identity.person a join identity.person b on b.state_code = a.state_code
      and lower(b.name_latin) = lower(a.name_latin) and b.id > a.id
    where num_nonnulls(a.birth_date, b.birth_date) < 2
  )
  select a.id as first_id, b.id as second_id, a.state_code,
    array_remove(array[
      case when lower(a.name_latin) = lower(b.name_latin) or exists (
        select from identity.name_key x join identity.name_key y on y.key = x.key and y.state_code = x.state_code
        where x.person_id = a.id and y.person_id = b.id and x.key >= 'p' and x.key < 'q') then 'name' end,
      case when a.birth_date = b.birth_date then 'birth-date' end,
      case when a.phone = b.phone then 'phone' end], null) as likeness
  from pair join identity.person a on a.id = pair.a join identity.person b on b.id = pair.b
  where a.merged_into is null and b.merged_into is null and not exists (
    select from identity.duplicate_dismissal d where d.first_id = a.id and d.second_id = b.id);

grant select on identity.duplicate_pair to rtc_app;
