import type { MigrationInterface, QueryRunner } from 'typeorm';

const BANK = `
  create table exams.item (
    id uuid primary key,
    code text not null unique,
    bank text not null,
    created_at timestamptz not null default now()
  );
  create index item_of_bank on exams.item (bank, code);

  create table exams.item_version (
    id uuid primary key,
    item_id uuid not null references exams.item,
    version integer not null check (version > 0),
    body jsonb not null,
    key jsonb not null,
    points numeric(6, 2) not null check (points > 0),
    explanation jsonb not null,
    published_at timestamptz not null default now(),
    published_by uuid,
    unique (item_id, version)
  );
`;

const EXAMS = `
  create table exams.exam (
    id uuid primary key,
    code text not null unique,
    course_id uuid not null references catalogue.course,
    created_at timestamptz not null default now()
  );
  create index exam_of_course on exams.exam (course_id);

  create table exams.exam_version (
    id uuid primary key,
    exam_id uuid not null references exams.exam,
    version integer not null check (version > 0),
    title jsonb not null,
    duration_minutes integer not null check (duration_minutes > 0),
    pass_percent numeric(5, 2) not null check (pass_percent between 0 and 100),
    total_points numeric(8, 2) not null check (total_points > 0),
    marks_required integer not null check (marks_required in (1, 2)),
    -- { item version id: type of its answer }: what a save is checked against, without reading the paper.
    item_types jsonb not null,
    published_at timestamptz not null default now(),
    published_by uuid,
    unique (exam_id, version)
  );

  -- Apart from their version, because each is for other eyes: a paper for who has started, a key sheet for the centre.
  create table exams.paper (
    exam_version_id uuid primary key references exams.exam_version,
    paper jsonb not null
  );
  create table exams.key_sheet (
    exam_version_id uuid primary key references exams.exam_version,
    keys jsonb not null
  );

  create table exams.sitting (
    id uuid primary key,
    exam_version_id uuid not null references exams.exam_version,
    cohort_id uuid not null references enrolment.cohort,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    late_grace_minutes integer not null default 60 check (late_grace_minutes >= 0),
    time_zone text not null,
    scheduled_by uuid,
    scheduled_at timestamptz not null default now(),
    check (opens_at < closes_at)
  );
  create index sitting_in_order on exams.sitting (opens_at, id);
  create index sitting_of_cohort on exams.sitting (cohort_id);
  create index sitting_of_version on exams.sitting (exam_version_id);
`;

const ATTEMPTS = `
  -- person_id, state_code and exam_version_id are copied from enrolment and sitting by start_attempt, the only writer;
  -- keys to them would have every start of a sitting share a lock on the same few rows.
  create table exams.attempt (
    id uuid primary key,
    sitting_id uuid not null references exams.sitting,
    exam_version_id uuid not null,
    enrolment_id uuid not null references enrolment.enrolment,
    person_id uuid not null,
    state_code text not null,
    candidate_code text not null,
    item_order uuid[] not null,
    status text not null default 'open' check (status in ('open', 'submitted', 'scored', 'released')),
    started_at timestamptz not null,
    deadline_at timestamptz not null,
    late_until timestamptz not null,
    submitted_at timestamptz,
    submitted_by text check (submitted_by in ('candidate', 'system')),
    receipt jsonb,
    unique (sitting_id, enrolment_id),
    unique (sitting_id, candidate_code),
    check (case when status = 'open' then num_nonnulls(submitted_at, submitted_by, receipt) = 0
                else num_nulls(submitted_at, submitted_by, receipt) = 0 end)
  ) with (fillfactor = 70);
  create index attempt_of_person on exams.attempt (person_id, started_at, id);
  create index attempt_of_version on exams.attempt (exam_version_id);
  create index attempt_running_out on exams.attempt (late_until) where status = 'open';

  -- Written by save_responses alone, which checks the item; no column that a save changes is indexed, so that it is a
  -- heap-only update.
  create table exams.response (
    attempt_id uuid not null references exams.attempt,
    item_version_id uuid not null,
    late boolean not null,
    sequence bigint not null,
    -- null: withdrawn.
    answer jsonb,
    language text not null check (language in ('ar', 'fr', 'en')),
    answered_at timestamptz not null,
    saved_at timestamptz not null,
    admitted_at timestamptz,
    admitted_by uuid,
    primary key (attempt_id, item_version_id, late),
    check (late or admitted_at is null),
    check ((admitted_at is null) = (admitted_by is null))
  ) with (fillfactor = 70);

  -- What counts: the answer in time, or the late one once the chief has admitted it.
  create view exams.scorable_response with (security_invoker = true) as
    select distinct on (attempt_id, item_version_id) attempt_id, item_version_id, late, answer, language, sequence
    from exams.response where not late or admitted_at is not null
    order by attempt_id, item_version_id, late desc;
`;

const IMMUTABLE = ['item_version', 'exam_version', 'paper', 'key_sheet'] as const;
const FOR_STAFF = ['item', 'item_version', 'exam', 'exam_version', 'paper', 'key_sheet', 'sitting'] as const;

const POLICIES = `
  create policy staff on exams.attempt using ((select app.is_staff())) with check ((select app.is_staff()));
  create policy staff on exams.response using ((select app.is_staff())) with check ((select app.is_staff()));

  create policy read_own_cohorts on exams.sitting for select using (exists (
    select from enrolment.enrolment e where e.cohort_id = sitting.cohort_id
      and (e.person_id = (select app.person_id()) or e.state_code = (select app.state_code()))));
  create policy read_of_sitting on exams.exam_version for select using (exists (
    select from exams.sitting s where s.exam_version_id = exam_version.id));
  create policy read_of_version on exams.exam for select using (exists (
    select from exams.exam_version v where v.exam_id = exam.id));
  create policy read_once_started on exams.paper for select using (exists (
    select from exams.attempt a
    where a.exam_version_id = paper.exam_version_id and a.person_id = (select app.person_id())));
  create policy read_own on exams.attempt for select
    using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
  create policy submit_own on exams.attempt for update
    using (person_id = (select app.person_id())) with check (person_id = (select app.person_id()));
  create policy read_own on exams.response for select using (exists (
    select from exams.attempt a where a.id = response.attempt_id and a.person_id = (select app.person_id())));
`;

/** Item bank, exams, sittings, attempts and responses. The functions of the way of an answer come with the next one. */
export class Exams1763000000800 implements MigrationInterface {
  name = 'Exams1763000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema exams; grant usage on schema exams to rtc_app;');
    await runner.query(BANK + EXAMS + ATTEMPTS);
    for (const table of IMMUTABLE) {
      await runner.query(`create trigger ${table}_never_changes before update or delete on exams.${table}
        for each row execute function app.refuse_change()`);
    }
    for (const table of FOR_STAFF) {
      await runner.query(`
        create policy staff_read on exams.${table} for select using ((select app.is_staff()));
        create policy staff_write on exams.${table} for insert with check ((select app.is_staff()));
        grant select, insert on exams.${table} to rtc_app;
      `);
    }
    // The owner signs in for migrations only; its policy is that of the functions which answer in its name. With it their
    // plans hold none of the other policies, which would cost a save more than all the rest.
    for (const table of [...FOR_STAFF, 'attempt', 'response']) {
      await runner.query(`
        alter table exams.${table} enable row level security;
        alter table exams.${table} force row level security;
        create policy functions on exams.${table} to current_user using (true) with check (true);
      `);
    }
    await runner.query(`${POLICIES}
      grant select, update (status, submitted_at, submitted_by, receipt) on exams.attempt to rtc_app;
      grant select, update (admitted_at, admitted_by) on exams.response to rtc_app;
      grant select on exams.scorable_response to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema exams cascade');
  }
}
