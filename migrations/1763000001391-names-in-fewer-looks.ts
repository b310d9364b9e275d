import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a person has one of the keys of a list, where there is such a list. */
const has = (list: string): string => `(${list} is null or exists (select from identity.name_key o
          where o.key = any (${list}) and o.state_code = k.state_code and o.person_id = k.person_id))`;

/** The people of a list of keys that were not found before, with what else they must have. */
const findIn = (list: string): string => `
        select array_agg(distinct f.person_id) into more from (
          select k.person_id from (${list}) k
          where not exists (select from unnest(people) known where known = k.person_id)
            and ${has('second')} and ${has('third')} and ${has('fourth')}
            and (also_starts is null or exists (select from identity.name_key o
              where o.person_id = k.person_id and o.key >= also_starts and o.key < also_starts || past))
            and (wanted_role is null or exists (select from identity.role_assignment r
              where r.person_id = k.person_id and r.role = wanted_role and r.revoked_at is null))
          limit most - cardinality(people)) f;`;

const BY_KEYS = `select n.state_code, n.person_id from identity.name_key n
            where n.key = any (keys) and n.state_code = any (states) limit longest`;
const BY_BEGINNING = `select n.state_code, n.person_id from identity.name_key n
            where n.key >= starts and n.key < starts || past and n.state_code = any (states) limit longest`;
const EITHER = `(select n.state_code, n.person_id from identity.name_key n
            where starts is null and n.key = any (keys) and n.state_code = any (states) limit longest)
          union all (${BY_BEGINNING})`;

/** A step that is for common names adds nothing where its list, which a later step reads whole, is a short one. */
const UNLESS_FEW = `
      continue when step ? 'ofMany' and (select count(*) from (
        select from identity.name_key n where n.key = any (keys) and n.state_code = any (states) limit most) few) < most;`;

const functionOf = (look: string): string => `
  create or replace function identity.named(steps jsonb, states text[], wanted_role text, longest integer, most integer)
    returns uuid[] language plpgsql stable set search_path = pg_catalog, pg_temp as $$
  declare
    past constant text := U&'\\FFFF';
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
${look}
      people := people || coalesce(more, '{}');
    end loop;
    return people;
  end $$;
`;

/**
 * Each search takes fewer looks, and each look is of one kind, which is planned faster. Every look keeps a plan of its
 * own: only with the keys at hand can the planner tell whether to go through one list or the one beside it.
 */
export class NamesInFewerLooks1763000001391 implements MigrationInterface {
  name = 'NamesInFewerLooks1763000001391';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      functionOf(`${UNLESS_FEW}
      if starts is null then ${findIn(BY_KEYS)}
      else ${findIn(BY_BEGINNING)}
      end if;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(functionOf(findIn(EITHER)));
  }
}
