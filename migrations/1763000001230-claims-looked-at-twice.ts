import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first script for `me` that nobody else has locked, as it stood when the statement began. */
const choose = (only: string): string => `
    select s.id into answer from grading.script s
      left join grading.claim mine on mine.script_id = s.id and mine.marker_id = me
    where app.has_role('examiner') and s.status = 'waiting'
      ${only}
      and (wanted is null or s.id = wanted and mine.script_id is not null)
      and (of_sitting is null or s.sitting_id = of_sitting)
      and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
      -- Nobody marks their own answer.
      and not exists (select from grading.script_origin o join exams.attempt a on a.id = o.attempt_id
        where o.script_id = s.id and a.person_id = me)
      and (select count(*) from grading.mark m where m.script_id = s.id)
        + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
             and c.ended_at is null and c.expires_at > now()) < s.marks_required
    order by (mine.ended_at is null and mine.expires_at > now()) is true desc, mine.ended_at is not null, s.made_at, s.id
    limit 1 for update of s skip locked;`;

const claim = (parameters: string, choice: string): string => `
  create function grading.claim_script(${parameters}) returns uuid
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
    ${choice}
    if answer is not null then
      insert into grading.claim (script_id, marker_id, expires_at) values (answer, me, now() + lease)
        on conflict (script_id, marker_id) do update set expires_at = excluded.expires_at, ended_at = null;
    end if;
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
  revoke execute on function grading.claim_script from public;
  grant execute on function grading.claim_script to rtc_app;
`;

/**
 * A claim changes no row of the script: whoever locks a script that was leased a moment after their statement began does
 * not see that lease. Locked, it is looked at again. The script that is meant, or in hand already, is waited for, as the
 * other marker of it or the machine may hold it for a moment; of the rest, those that somebody holds are passed over. Who
 * has a script locked already (`waits` is false) waits for no second one, so that no two wait for each other.
 */
const TWICE = `
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
      ${choose('and (seen is null or s.id = seen)')}
      exit when answer is not distinct from seen;
      seen := answer;
    end loop;`;

const BEFORE = 'wanted uuid, of_sitting uuid, lease interval';

export class ClaimsLookedAtTwice1763000001230 implements MigrationInterface {
  name = 'ClaimsLookedAtTwice1763000001230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function grading.claim_script; ${claim(`${BEFORE}, waits boolean`, TWICE)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function grading.claim_script; ${claim(BEFORE, choose(''))}`);
  }
}
