-- Finds people by keys of their names, step by step, in the caller's name: policies hold as in any statement.
-- A step names what to read (`keys`, or keys that begin with `beginning`) and what else a person must have (`also`, two
-- lists at most); it is taken while fewer than `below` are found. Where a step asks for nothing else, everybody who is
-- read fits, and no more is read than is wanted: this query is a plain one, whose plan is kept. Otherwise a list is
-- read up to `longest`.
create or replace function identity.named(steps jsonb, states text[], wanted_role text, longest integer, most integer)
  returns uuid[] language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  past constant text := U&'\FFFF';
  step jsonb;
  people uuid[] := '{}';
  more uuid[];
  keys text[];
  starts text;
  second text[];
  third text[];
begin
  for step in select value from jsonb_array_elements(steps) loop
    continue when cardinality(people) >= least(most, (step->>'below')::integer);
    keys := array(select jsonb_array_elements_text(step->'keys'));
    starts := step->>'beginning';
    second := null;
    third := null;
    if step ? 'also' then
      second := identity.listed(step->'also'->0);
      third := identity.listed(step->'also'->1);
    end if;
    if second is null and wanted_role is null and starts is null then
      select array_agg(f.person_id) into more from (
        select distinct r.person_id from (select n.person_id from identity.name_key n
          where n.key = any (keys) and n.state_code = any (states) limit 2 * most * cardinality(keys)) r
        where not exists (select from unnest(people) known where known = r.person_id)
        limit most - cardinality(people)) f;
    elsif second is null and wanted_role is null then
      select array_agg(f.person_id) into more from (
        select distinct r.person_id from (select n.person_id from identity.name_key n
          where n.key >= starts and n.key < starts || past and n.state_code = any (states) limit 4 * most) r
        where not exists (select from unnest(people) known where known = r.person_id)
        limit most - cardinality(people)) f;
    else
      select array_agg(distinct f.person_id) into more from (
        select k.person_id from (
          (select n.state_code, n.person_id from identity.name_key n
            where n.key = any (keys) and n.state_code = any (states) limit longest)
          union all
          (select n.state_code, n.person_id from identity.name_key n
            where n.key >= starts and n.key < starts || past and n.state_code = any (states) limit longest)) k
        where not exists (select from unnest(people) known where known = k.person_id)
          and (second is null or exists (select from identity.name_key o
            where o.key = any (second) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (third is null or exists (select from identity.name_key o
            where o.key = any (third) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (wanted_role is null or exists (select from identity.role_assignment r
            where r.person_id = k.person_id and r.role = wanted_role and r.revoked_at is null))
        limit most - cardinality(people)) f;
    end if;
    people := people || coalesce(more, '{}');
  end loop;
  return people;
end $$;

revoke execute on function identity.named from public;
grant execute on function identity.named to rtc_app;
