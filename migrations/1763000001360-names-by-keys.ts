import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a person has one of the keys of a list, where there is such a list. */
const has = (list: string): string => `(${list} is null or exists (select from identity.name_key o
  where o.key = any (${list}) and o.state_code = k.state_code and o.person_id = k.person_id))`;

/**
 * People are found by keys that the application makes of their names, kept as rows. Only what compares by `=` and `<`
 * may look before row-level security has let a row pass, so only that can use an index: no pattern and no similarity.
 * Keys begin with their kind: w a word, s a skeleton, p the skeletons of two words.
 */
const KEYS = `
  create table identity.name_key (
    key text collate "C" not null,
    -- Empty for the staff of the centre.
    state_code text not null,
    person_id uuid not null references identity.person,
    primary key (key, state_code, person_id)
  );
  create index name_key_of_person on identity.name_key (person_id);

  -- Which version of keys a person has; 0 where they are still to be made.
  alter table identity.person add column name_keys integer not null default 0;
  create index person_by_name_keys on identity.person (name_keys);

  create function identity.forget_name_keys() returns trigger language plpgsql as $$
  begin
    new.name_keys := 0;
    return new;
  end $$;
  create trigger renamed_person_has_no_keys before update of name_ar, name_latin, email on identity.person
    for each row when (new.name_keys = old.name_keys and (new.name_ar, new.name_latin, new.email)
      is distinct from (old.name_ar, old.name_latin, old.email)) execute function identity.forget_name_keys();
`;

const POLICIES = `
  alter table identity.name_key enable row level security;
  alter table identity.name_key force row level security;
  create policy read on identity.name_key for select using (
    (select app.is_staff()) or person_id = (select app.person_id()) or state_code = (select app.state_code()));
  create policy enter on identity.name_key for insert with check (
    (select app.context()) = 'system' or (select app.has_role('registrar'))
    or state_code = (select app.state_code()) and exists (select from identity.person p
      where p.id = person_id and p.state_code = (select app.state_code())));
  create policy forget on identity.name_key for delete using (
    (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));

  grant select, insert, delete on identity.name_key to rtc_app;
  grant update (name_keys) on identity.person to rtc_app;
`;

/**
 * In the name of whoever asks: policies hold as in any statement. A step names what to read through (`keys`, or what
 * begins with `beginning`) and what else a person must have (`also`, three lists at most, or `alsoBeginning`); it is
 * taken while fewer than `below` are found. With `longest` no list is read beyond that.
 */
const FIND = `
  create function identity.named(steps jsonb, states text[], wanted_role text, longest integer, most integer)
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
      select array_agg(distinct f.person_id) into more from (
        select k.person_id from (
          (select n.state_code, n.person_id from identity.name_key n
            where starts is null and n.key = any (keys) and n.state_code = any (states) limit longest)
          union all
          (select n.state_code, n.person_id from identity.name_key n
            where n.key >= starts and n.key < starts || past and n.state_code = any (states) limit longest)) k
        where not exists (select from unnest(people) known where known = k.person_id) and ${has('second')} and ${has('third')} and ${has('fourth')}
          and (also_starts is null or exists (select from identity.name_key o
            where o.person_id = k.person_id and o.key >= also_starts and o.key < also_starts || past))
          and (wanted_role is null or exists (select from identity.role_assignment r
            where r.person_id = k.person_id and r.role = wanted_role and r.revoked_at is null))
        limit most - cardinality(people)) f;
      people := people || coalesce(more, '{}');
    end loop;
    return people;
  end $$;

  revoke execute on function identity.named, identity.listed from public;
  grant execute on function identity.named, identity.listed to rtc_app;
`;

const LISTED = `
  create function identity.listed(texts jsonb) returns text[] language sql immutable parallel safe strict
    return array(select jsonb_array_elements_text(texts));
`;

/** The pattern that names were found by until now. */
const BEFORE = `
  alter table identity.person drop column search;
  drop function identity.name_key(text);
`;

const BEFORE_AGAIN = `
  create function identity.name_key(words text) returns text language sql immutable parallel safe strict
    return regexp_replace(regexp_replace(
      translate(replace(replace(regexp_replace(
        translate(app.fold(words), '%_\\-''’ʿʾ', '    '), 'h\\M', '', 'g'), 'ch', 'sh'), 'dj', 'j'),
        'eiyowqc', 'aaauukk'),
      '([a-z])\\1+', '\\1', 'g'), ' +', ' ', 'g');
  revoke execute on function identity.name_key(text) from public;
  grant execute on function identity.name_key(text) to rtc_app;
  alter table identity.person add column search text not null generated always as
    (identity.name_key(name_ar || ' ' || name_latin || ' ' || email)) stored;
`;

export class NamesByKeys1763000001360 implements MigrationInterface {
  name = 'NamesByKeys1763000001360';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [KEYS, POLICIES, LISTED, FIND, BEFORE]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BEFORE_AGAIN);
    await runner.query(`
      drop function identity.named, identity.listed;
      drop trigger renamed_person_has_no_keys on identity.person;
      drop function identity.forget_name_keys;
      drop index identity.person_by_name_keys;
      alter table identity.person drop column name_keys;
      drop table identity.name_key;
    `);
  }
}
