import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  -- What an item of an attempt earned, once known.
  create table grading.item_score (
    attempt_id uuid not null references exams.attempt,
    item_version_id uuid not null references exams.item_version,
    source text not null check (source in ('machine', 'markers', 'moderation')),
    points numeric(6, 2) not null check (points >= 0),
    maximum numeric(6, 2) not null check (maximum > 0 and points <= maximum),
    -- Of the answer; null where none was given.
    language text,
    scored_at timestamptz not null default now(),
    primary key (attempt_id, item_version_id)
  );

  -- A written answer as its markers see it. Its id is random and it says nothing of the candidate but the code.
  create table grading.script (
    id uuid primary key,
    sitting_id uuid not null references exams.sitting,
    item_version_id uuid not null references exams.item_version,
    candidate_code text not null,
    language text not null,
    answer text not null,
    points numeric(6, 2) not null,
    marks_required integer not null check (marks_required in (1, 2)),
    status text not null default 'waiting' check (status in ('waiting', 'disputed', 'settled')),
    made_at timestamptz not null default now()
  );
  create index script_waiting on grading.script (made_at, id) where status = 'waiting';
  create index script_disputed on grading.script (made_at, id) where status = 'disputed';

  -- Whose answer a script is; for the machine and the secretariat alone.
  create table grading.script_origin (
    script_id uuid primary key references grading.script,
    attempt_id uuid not null references exams.attempt,
    item_version_id uuid not null,
    unique (attempt_id, item_version_id)
  );

  -- A marker's hold on a script: a lease, with the draft that belongs to this script alone.
  create table grading.claim (
    script_id uuid not null references grading.script,
    marker_id uuid not null references identity.person,
    expires_at timestamptz not null,
    draft jsonb,
    draft_saved_at timestamptz,
    ended_at timestamptz,
    primary key (script_id, marker_id)
  );
  create index claim_of_marker on grading.claim (marker_id) where ended_at is null;

  -- One marker's judgement, sealed as it is given.
  create table grading.mark (
    id uuid primary key,
    script_id uuid not null references grading.script,
    marker_id uuid not null references identity.person,
    criteria jsonb not null,
    points numeric(6, 2) not null check (points >= 0),
    comment text,
    sealed_at timestamptz not null default now(),
    unique (script_id, marker_id)
  );
  create index mark_of_marker on grading.mark (marker_id);

  -- The chief's decision on a script whose marks lie too far apart. Both marks stay.
  create table grading.moderation (
    id uuid primary key,
    script_id uuid not null unique references grading.script,
    decided_by uuid not null references identity.person,
    criteria jsonb not null,
    points numeric(6, 2) not null check (points >= 0),
    reason text not null,
    decided_at timestamptz not null default now()
  );

  -- The outcome of an attempt. It never changes: another one, of the next version, supersedes it.
  create table grading.result (
    id uuid primary key,
    attempt_id uuid not null references exams.attempt,
    version integer not null check (version > 0),
    sitting_id uuid not null references exams.sitting,
    enrolment_id uuid not null references enrolment.enrolment,
    person_id uuid not null references identity.person,
    state_code text not null references identity.state,
    points numeric(8, 2) not null,
    maximum numeric(8, 2) not null,
    percent numeric(5, 2) not null check (percent between 0 and 100),
    pass_percent numeric(5, 2) not null,
    passed boolean not null,
    computed_at timestamptz not null default now(),
    unique (attempt_id, version)
  );
  create index result_of_sitting on grading.result (sitting_id, id);
  create index result_of_person on grading.result (person_id);
  create index result_of_state on grading.result (state_code);

  create table grading.release (
    result_id uuid primary key references grading.result,
    person_id uuid not null,
    state_code text not null,
    released_by uuid not null,
    released_at timestamptz not null default now()
  );
  create index release_of_person on grading.release (person_id);
`;

const STAFF_TABLES = ['item_score', 'script', 'script_origin', 'claim', 'mark', 'moderation', 'result', 'release'];
const IMMUTABLE = ['mark', 'moderation', 'result', 'release'];

const POLICIES = `
  -- A marker sees the scripts that they have or had in hand, and of claims and marks their own.
  create policy in_hand on grading.script for select using ((select app.has_role('examiner')) and exists (
    select from grading.claim c where c.script_id = script.id and c.marker_id = (select app.person_id())));
  create policy own on grading.claim using ((select app.has_role('examiner')) and marker_id = (select app.person_id()))
    with check ((select app.has_role('examiner')) and marker_id = (select app.person_id()));
  create policy read_own on grading.mark for select
    using ((select app.has_role('examiner')) and marker_id = (select app.person_id()));
  create policy give_own on grading.mark for insert
    with check ((select app.has_role('examiner')) and marker_id = (select app.person_id()));

  create policy read_own on grading.release for select
    using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
  create policy read_released on grading.result for select using (
    (person_id = (select app.person_id()) or state_code = (select app.state_code()))
    and exists (select from grading.release r where r.result_id = result.id));
  create policy read_own_released on grading.item_score for select using (exists (
    select from grading.result r where r.attempt_id = item_score.attempt_id and r.person_id = (select app.person_id())));
`;

/** A function that reads as the system, in the owner's name, and gives the caller's context back. */
const asSystem = (head: string, returns: string, variables: string, body: string): string => `
  create function grading.${head} returns ${returns} language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    ${variables}
  begin
    perform set_config('app.context', 'system', true);
    ${body}
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
`;

const FUNCTIONS = [
  // Leases a script to the marker who asks: the one named, if they have had it in hand, else the one in hand, else the
  // longest waiting. Markers cannot count what others hold, so this function does. Answers null where nothing waits.
  asSystem(
    'claim_script(wanted uuid, of_sitting uuid, lease interval)',
    'uuid',
    'me uuid := app.person_id(); answer uuid;',
    `-- Claims of one marker follow one another, so that they never have two scripts in hand at once.
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
     order by (mine.ended_at is null and mine.expires_at > now()) is true desc, s.made_at, s.id
     limit 1 for update of s skip locked;
     if answer is not null then
       insert into grading.claim (script_id, marker_id, expires_at) values (answer, me, now() + lease)
         on conflict (script_id, marker_id) do update set expires_at = excluded.expires_at, ended_at = null;
     end if;`,
  ),
  // How many scripts one marker may still take.
  asSystem(
    'waiting_scripts()',
    'bigint',
    'answer bigint;',
    `select count(*) into answer from grading.script s
     where app.has_role('examiner') and s.status = 'waiting'
       and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = app.person_id())
       and (select count(*) from grading.mark m where m.script_id = s.id) < s.marks_required;`,
  ),
  // The question and rubric of a script in hand; the bank itself stays closed to markers.
  asSystem(
    'question_of(script uuid)',
    'jsonb',
    'answer jsonb;',
    `select jsonb_build_object('stem', v.body->'stem', 'maxWords', v.body->'maxWords', 'drawing', v.body->'drawing',
         'criteria', v.key->'criteria') into answer
     from grading.script s join exams.item_version v on v.id = s.item_version_id
     where s.id = script and exists (
       select from grading.claim c where c.script_id = s.id and c.marker_id = app.person_id());`,
  ),
  // Keys and explanations of a released result, for its own candidate: { item version id: { key, explanation } }.
  asSystem(
    'explanations_of(of_result uuid)',
    'jsonb',
    'answer jsonb;',
    `select jsonb_object_agg(v.id, jsonb_build_object('key', v.key, 'explanation', v.explanation)) into answer
     from grading.result r
       join grading.release e on e.result_id = r.id
       join grading.item_score i on i.attempt_id = r.attempt_id
       join exams.item_version v on v.id = i.item_version_id
     where r.id = of_result and r.person_id = app.person_id();`,
  ),
];

/** Scores, scripts and their marks, results and their release. */
export class Grading1763000000900 implements MigrationInterface {
  name = 'Grading1763000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema grading; grant usage on schema grading to rtc_app; ${TABLES}`);
    for (const table of IMMUTABLE) {
      await runner.query(`create trigger ${table}_never_changes before update or delete on grading.${table}
        for each row execute function app.refuse_change()`);
    }
    for (const table of STAFF_TABLES) {
      await runner.query(`
        alter table grading.${table} enable row level security;
        alter table grading.${table} force row level security;
        create policy staff on grading.${table} using ((select app.is_staff())) with check ((select app.is_staff()));
        grant select, insert on grading.${table} to rtc_app;
      `);
    }
    await runner.query(`${POLICIES} ${FUNCTIONS.join('')}
      grant update on grading.claim, grading.script, grading.item_score to rtc_app;
      revoke execute on all functions in schema grading from public;
      grant execute on all functions in schema grading to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema grading cascade');
  }
}
