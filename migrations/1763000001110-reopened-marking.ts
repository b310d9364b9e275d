import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many scripts one marker may still take; `mine` leaves out what is theirs already. */
const waiting = (mine: string): string => `
  create or replace function grading.waiting_scripts() returns bigint language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    answer bigint;
  begin
    perform set_config('app.context', 'system', true);
    select count(*) into answer from grading.script s
      where app.has_role('examiner') and s.status = 'waiting'
        and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = app.person_id())
        and (select count(*) from grading.mark m where m.script_id = s.id) < s.marks_required
        ${mine};
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
`;

const MINE = `
  and not exists (select from grading.claim c where c.script_id = s.id and c.marker_id = app.person_id()
    and c.ended_at is null and c.expires_at > now())
  and not exists (select from grading.script_origin o join exams.attempt a on a.id = o.attempt_id
    where o.script_id = s.id and a.person_id = app.person_id())`;

/** As before, but what the marker gave back comes after all else: `returned` orders by that. */
const claim = (returned: string): string => `
  create or replace function grading.claim_script(wanted uuid, of_sitting uuid, lease interval) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    me uuid := app.person_id();
    answer uuid;
  begin
    perform set_config('app.context', 'system', true);
    -- Claims of one marker follow one another, so that they never have two scripts in hand at once.
    perform pg_advisory_xact_lock(hashtextextended('marker ' || me::text, 0));
    select s.id into answer from grading.script s
      left join grading.claim mine on mine.script_id = s.id and mine.marker_id = me
    where app.has_role('examiner') and s.status = 'waiting'
      and (wanted is null or s.id = wanted and mine.script_id is not null)
      and (of_sitting is null or s.sitting_id = of_sitting)
      and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
      -- Nobody marks their own answer.
      and not exists (select from grading.script_origin o join exams.attempt a on a.id = o.attempt_id
        where o.script_id = s.id and a.person_id = me)
      and (select count(*) from grading.mark m where m.script_id = s.id)
        + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
             and c.ended_at is null and c.expires_at > now()) < s.marks_required
    order by (mine.ended_at is null and mine.expires_at > now()) is true desc, ${returned} s.made_at, s.id
    limit 1 for update of s skip locked;
    if answer is not null then
      insert into grading.claim (script_id, marker_id, expires_at) values (answer, me, now() + lease)
        on conflict (script_id, marker_id) do update set expires_at = excluded.expires_at, ended_at = null;
    end if;
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
`;

/** Marks that the sittings ask for of which a script still waits, and those given: two figures, and nobody's name. */
const PROGRESS = `
  create function grading.queue_progress() returns jsonb language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    answer jsonb;
  begin
    perform set_config('app.context', 'system', true);
    select jsonb_build_object('asked', coalesce(sum(s.marks_required), 0), 'given', coalesce(sum(m.given), 0))
      into answer from grading.script s
        cross join lateral (select count(*) as given from grading.mark where script_id = s.id) m
      where app.has_role('examiner') and s.status <> 'withdrawn'
        and s.sitting_id in (select w.sitting_id from grading.script w where w.status = 'waiting');
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
  revoke execute on function grading.queue_progress() from public;
  grant execute on function grading.queue_progress() to rtc_app;
`;

/**
 * A late answer admitted after the one in time was made a script of: that script is withdrawn, with its marks, and one of
 * the late answer takes its place.
 */
export class ReopenedMarking1763000001110 implements MigrationInterface {
  name = 'ReopenedMarking1763000001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table grading.script drop constraint script_status_check,
        add constraint script_status_check check (status in ('waiting', 'disputed', 'settled', 'withdrawn'));
      create index script_of_sitting on grading.script (sitting_id);
      alter table grading.script_origin add withdrawn_at timestamptz,
        drop constraint script_origin_attempt_id_item_version_id_key;
      create unique index script_origin_current on grading.script_origin (attempt_id, item_version_id)
        where withdrawn_at is null;
      create index script_origin_of_attempt on grading.script_origin (attempt_id);
      grant update on grading.script_origin to rtc_app;
      grant delete on grading.item_score to rtc_app;
      ${waiting(MINE)} ${claim('mine.ended_at is not null,')} ${PROGRESS}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${waiting('')} ${claim('')}
      drop function grading.queue_progress();
      revoke delete on grading.item_score from rtc_app;
      revoke update on grading.script_origin from rtc_app;
      drop index grading.script_origin_of_attempt, grading.script_origin_current, grading.script_of_sitting;
      alter table grading.script_origin add unique (attempt_id, item_version_id), drop withdrawn_at;
      alter table grading.script drop constraint script_status_check,
        add constraint script_status_check check (status in ('waiting', 'disputed', 'settled'));
    `);
  }
}
