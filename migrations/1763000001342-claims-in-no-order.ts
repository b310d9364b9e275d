import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the marker `me` may take the script `s`, as it stands when the statement begins. */
const TAKEABLE = `
  app.has_role('examiner') and s.status = 'waiting'
  and (of_exam is null or s.sitting_id in (select t.id from exams.sitting t
    join exams.exam_version v on v.id = t.exam_version_id where v.exam_id = of_exam))
  and (of_item is null or s.item_version_id in (select v.id from exams.item_version v where v.item_id = of_item))
  and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
  -- Nobody marks their own answer.
  and not exists (select from grading.script_origin o join exams.attempt a on a.id = o.attempt_id
    where o.script_id = s.id and a.person_id = me)
  and (select count(*) from grading.mark m where m.script_id = s.id)
    + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
         and c.ended_at is null and c.expires_at > now()) < s.marks_required`;

/**
 * The first script of `from` that nobody else has locked. A claim changes no row of the script, so a script that was leased
 * a moment after the statement began is looked at again once it is locked.
 */
const choose = (from: string, order: string): string => `
  loop
    exit when answer is not null;
    select s.id into seen from ${from} and ${TAKEABLE} order by ${order} limit 1 for update of s skip locked;
    exit when not found;
    select s.id into answer from grading.script s where s.id = seen and ${TAKEABLE};
  end loop;`;

const IN_HAND = `grading.script s join grading.claim mine on mine.script_id = s.id and mine.marker_id = me
  where mine.ended_at is null and mine.expires_at > now()`;
const DAY = `((s.made_at at time zone 'UTC')::date)`;

/**
 * Within a day scripts are handed out by their random ids, and not in the order in which candidates handed in: whoever knows
 * who left first must not know whose script comes first. Those of an earlier day go first, so that none waits for ever.
 */
const CLAIM = `
  create function grading.claim_script(wanted uuid, of_exam uuid, of_item uuid, lease interval, waits boolean) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    me uuid := app.person_id();
    seen uuid;
    answer uuid;
  begin
    perform set_config('app.context', 'system', true);
    -- Claims of one marker follow one another, so that the same request sent twice gets one script.
    perform pg_advisory_xact_lock(hashtextextended('marker ' || me::text, 0));
    if wanted is not null then
      -- The other marker of it, or the machine, may hold it for a moment: it is waited for.
      perform from grading.script s join grading.claim c on c.script_id = s.id and c.marker_id = me
        where s.id = wanted for update of s;
      select s.id into answer from grading.script s join grading.claim c on c.script_id = s.id and c.marker_id = me
        where s.id = wanted and ${TAKEABLE};
    else
      -- Who has a script locked already waits for no second one, so that no two wait for each other.
      if waits then
        perform from ${IN_HAND} and s.status = 'waiting' order by s.id limit 1 for update of s;
      end if;
      ${choose(IN_HAND, 's.id')}
      ${choose(
        `grading.script s where not exists (select from grading.claim r
          where r.script_id = s.id and r.marker_id = me and r.ended_at is not null)`,
        `${DAY}, s.id`,
      )}
      -- What the marker gave back comes after all else.
      ${choose(
        `grading.script s join grading.claim r on r.script_id = s.id and r.marker_id = me where r.ended_at is not null`,
        'r.ended_at, s.id',
      )}
    end if;
    if answer is not null then
      insert into grading.claim (script_id, marker_id, expires_at) values (answer, me, now() + lease)
        on conflict (script_id, marker_id) do update set expires_at = excluded.expires_at, ended_at = null;
    end if;
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
  revoke execute on function grading.claim_script from public;
  grant execute on function grading.claim_script to rtc_app;

  drop index grading.script_waiting;
  create index script_waiting on grading.script (((made_at at time zone 'UTC')::date), id) where status = 'waiting';
`;

/** As it was before: the longest waiting first, of one sitting where it is named. */
const BEFORE_TAKEABLE = `
    where app.has_role('examiner') and s.status = 'waiting'
      and (seen is null or s.id = seen)
      and (wanted is null or s.id = wanted and mine.script_id is not null)
      and (of_sitting is null or s.sitting_id = of_sitting)
      and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
      and not exists (select from grading.script_origin o join exams.attempt a on a.id = o.attempt_id
        where o.script_id = s.id and a.person_id = me)
      and (select count(*) from grading.mark m where m.script_id = s.id)
        + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
             and c.ended_at is null and c.expires_at > now()) < s.marks_required`;

const CLAIM_BEFORE = `
  create function grading.claim_script(wanted uuid, of_sitting uuid, lease interval, waits boolean) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    me uuid := app.person_id();
    seen uuid;
    answer uuid;
  begin
    perform set_config('app.context', 'system', true);
    perform pg_advisory_xact_lock(hashtextextended('marker ' || me::text, 0));
    if wanted is not null then
      perform from grading.script s join grading.claim c on c.script_id = s.id and c.marker_id = me
        where s.id = wanted for update of s;
    elsif waits then
      perform from grading.claim c join grading.script s on s.id = c.script_id
        where c.marker_id = me and c.ended_at is null and c.expires_at > now() and s.status = 'waiting'
          and (of_sitting is null or s.sitting_id = of_sitting)
        order by s.made_at, s.id limit 1 for update of s;
    end if;
    loop
      select s.id into answer from grading.script s
        left join grading.claim mine on mine.script_id = s.id and mine.marker_id = me
        ${BEFORE_TAKEABLE}
      order by (mine.ended_at is null and mine.expires_at > now()) is true desc, mine.ended_at is not null, s.made_at, s.id
      limit 1 for update of s skip locked;
      exit when answer is not distinct from seen;
      seen := answer;
    end loop;
    if answer is not null then
      insert into grading.claim (script_id, marker_id, expires_at) values (answer, me, now() + lease)
        on conflict (script_id, marker_id) do update set expires_at = excluded.expires_at, ended_at = null;
    end if;
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
  revoke execute on function grading.claim_script from public;
  grant execute on function grading.claim_script to rtc_app;

  drop index grading.script_waiting;
  create index script_waiting on grading.script (made_at, id) where status = 'waiting';
`;

export class ClaimsInNoOrder1763000001342 implements MigrationInterface {
  name = 'ClaimsInNoOrder1763000001342';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function grading.claim_script; ${CLAIM}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function grading.claim_script; ${CLAIM_BEFORE}`);
  }
}
