-- Finds people by keys of their names, step by step, in the name of whoever asks: policies hold as in any statement.
-- A step names what to read through (`keys`, or what begins with `beginning`) and what else a person must have (`also`,
-- three lists at most, or `alsoBeginning`); it is taken while fewer than `below` are found. With `longest` no list is
-- read beyond that. Each look is of one kind and keeps a plan of its own: only with the keys at hand can the planner tell
-- whether to go through one list or the one beside it.
create or replace function identity.named(steps jsonb, states text[], wanted_role text, longest integer, most integer)
  returns uuid[] language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  past constant text := U&'\FFFF';
  step jsonb;
  people uuid[] := '{}';
  more uuid[];
  keys text[];
  second text[];
  third text[];
  fourth text[];
  starts text;
  also_starts text;
begin
  for step in select value from jsonb_array_elements(steps) loop
    continue when cardinality(people) >= least(most, (step->>'below')::integer);
    keys := array(select jsonb_array_elements_text(step->'keys'));
    second := identity.listed(step->'also'->0);
    third := identity.listed(step->'also'->1);
    fourth := identity.listed(step->'also'->2);
    starts := step->>'beginning';
    also_starts := step->>'alsoBeginning';

    -- A step that is for common names adds nothing where its list, which a later step reads whole, is a short one.
    continue when step ? 'ofMany' and (select count(*) from (
      select from identity.name_key n where n.key = any (keys) and n.state_code = any (states) limit most) few) < most;
    if starts is null then
      select array_agg(distinct f.person_id) into more from (
        select k.person_id from (select n.state_code, n.person_id from identity.name_key n
          where n.key = any (keys) and n.state_code = any (states) limit longest) k
        where not exists (select from unnest(people) known where known = k.person_id)
          and (second is null or exists (select from identity.name_key o
            where o.key = any (second) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (third is null or exists (select from identity.name_key o
            where o.key = any (third) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (fourth is null or exists (select from identity.name_key o
            where o.key = any (fourth) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (also_starts is null or exists (select from identity.name_key o
            where o.person_id = k.person_id and o.key >= also_starts and o.key < also_starts || past))
          and (wanted_role is null or exists (select from identity.role_assignment r
            where r.person_id = k.person_id and r.role = wanted_role and r.revoked_at is null))
        limit most - cardinality(people)) f;
    else
      select array_agg(distinct f.person_id) into more from (
        select k.person_id from (select n.state_code, n.person_id from identity.name_key n
          where n.key >= starts and n.key < starts || past and n.state_code = any (states) limit longest) k
        where not exists (select from unnest(people) known where known = k.person_id)
          and (second is null or exists (select from identity.name_key o
            where o.key = any (second) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (third is null or exists (select from identity.name_key o
            where o.key = any (third) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (fourth is null or exists (select from identity.name_key o
            where o.key = any (fourth) and o.state_code = k.state_code and o.person_id = k.person_id))
          and (also_starts is null or exists (select from identity.name_key o
            where o.person_id = k.person_id and o.key >= also_starts and o.key < also_starts || past))
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
