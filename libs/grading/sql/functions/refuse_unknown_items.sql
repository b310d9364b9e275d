-- Refuses scores of items that do not exist, for all rows of a statement at once; for a trigger.
-- Item versions never change or disappear, so it need not lock them, as a foreign key would.
create or replace function grading.refuse_unknown_items() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  unknown uuid;
begin
  select n.item_version_id into unknown from new_scores n
    where not exists (select from exams.item_versions v where v.id = n.item_version_id) limit 1;
  if found then
    raise foreign_key_violation using message = format('there is no item version %s', unknown),
      schema = 'grading', table = 'item_score', column = 'item_version_id';
  end if;
  return null;
end $$;

revoke execute on function grading.refuse_unknown_items from public;
