-- People as they are named in their records: those whom the scope shows, and former officers of a state.
-- A state reads its former officers, who serve another since, by the name that it knew.
create view identity.named_people with (security_invoker = true) as
  select id, name_ar, name_latin from identity.person
  union all
  select person_id, name_ar, name_latin from identity.former_officer;

grant select on identity.named_people to rtc_app;
