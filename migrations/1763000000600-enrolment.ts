import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cohorts with their seats and quotas; nominations, seats and enrolments of officers. */
export class Enrolment1763000000600 implements MigrationInterface {
  name = 'Enrolment1763000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema enrolment;
      grant usage on schema enrolment to rtc_app;

      create table enrolment.cohort (
        id uuid primary key,
        code text not null unique,
        course_id uuid not null references catalogue.course,
        course_version_id uuid not null references catalogue.course_version,
        venue jsonb not null,
        time_zone text not null,
        languages text[] not null,
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        nominations_close_at timestamptz not null,
        status text not null default 'nominating'
          check (status in ('nominating', 'running', 'finished', 'cancelled')),
        seats integer not null check (seats between 1 and 500),
        -- Kept here so that the database itself refuses one seat too many.
        seats_given integer not null default 0,
        constraint never_more_than_its_seats check (seats_given between 0 and seats),
        version integer not null default 1,
        opened_by uuid,
        opened_at timestamptz not null default now()
      );
      create index cohort_course on enrolment.cohort (course_id, starts_on);

      create table enrolment.quota (
        cohort_id uuid not null references enrolment.cohort,
        state_code text not null references identity.state,
        seats integer not null check (seats > 0),
        seats_given integer not null default 0,
        constraint never_more_than_its_quota check (seats_given between 0 and seats),
        primary key (cohort_id, state_code)
      );

      create table enrolment.nomination (
        id uuid primary key,
        cohort_id uuid not null references enrolment.cohort,
        person_id uuid not null,
        state_code text not null,
        status text not null default 'nominated'
          check (status in ('nominated', 'seated', 'reserve', 'declined', 'withdrawn')),
        -- Place on the reserve list of the cohort, from 1, in the order in which seats were asked for.
        reserve_place integer,
        note text,
        nominated_by uuid not null,
        nominated_at timestamptz not null default now(),
        version integer not null default 1,
        check ((status = 'reserve') = (reserve_place is not null)),
        unique (id, state_code),
        foreign key (person_id, state_code) references identity.person (id, state_code)
      );
      create unique index nomination_once on enrolment.nomination (cohort_id, person_id) where status <> 'withdrawn';
      create unique index nomination_reserve on enrolment.nomination (cohort_id, reserve_place);
      create index nomination_person on enrolment.nomination (person_id);
      create index nomination_state on enrolment.nomination (state_code, cohort_id);

      create table enrolment.nomination_change (
        id uuid primary key,
        nomination_id uuid not null,
        state_code text not null,
        from_status text,
        to_status text not null,
        changed_by uuid,
        changed_at timestamptz not null default now(),
        reason text,
        foreign key (nomination_id, state_code) references enrolment.nomination (id, state_code)
      );
      create index nomination_change_of on enrolment.nomination_change (nomination_id);
      create trigger nomination_change_never_changes before update or delete on enrolment.nomination_change
        for each row execute function app.refuse_change();

      create table enrolment.seat (
        id uuid primary key,
        cohort_id uuid not null references enrolment.cohort,
        nomination_id uuid not null unique references enrolment.nomination,
        person_id uuid not null,
        state_code text not null,
        given_by uuid not null,
        given_at timestamptz not null default now(),
        foreign key (person_id, state_code) references identity.person (id, state_code)
      );
      create unique index seat_once on enrolment.seat (cohort_id, person_id);

      create table enrolment.enrolment (
        id uuid primary key,
        cohort_id uuid not null references enrolment.cohort,
        seat_id uuid not null unique references enrolment.seat,
        person_id uuid not null,
        state_code text not null,
        course_version_id uuid not null references catalogue.course_version,
        status text not null default 'active' check (status in ('active', 'completed', 'withdrawn')),
        enrolled_at timestamptz not null default now(),
        unique (cohort_id, person_id),
        unique (id, person_id),
        foreign key (person_id, state_code) references identity.person (id, state_code)
      );
      create index enrolment_person on enrolment.enrolment (person_id);
      create index enrolment_state on enrolment.enrolment (state_code);

      grant select, insert, update on enrolment.cohort, enrolment.quota to rtc_app;
      grant select, insert, update (status, reserve_place, version) on enrolment.nomination to rtc_app;
      grant select, insert, update (status) on enrolment.enrolment to rtc_app;
      grant select, insert on enrolment.nomination_change, enrolment.seat to rtc_app;
    `);
    for (const table of ['cohort', 'quota', 'nomination', 'nomination_change', 'seat', 'enrolment']) {
      await runner.query(`
        alter table enrolment.${table} enable row level security;
        alter table enrolment.${table} force row level security;
        create policy staff on enrolment.${table} using ((select app.is_staff())) with check ((select app.is_staff()));
      `);
    }
    await runner.query(`
      create policy read_signed_in on enrolment.cohort for select using ((select app.context()) = 'person');
      create policy read_own_state on enrolment.quota for select using (state_code = (select app.state_code()));

      create policy read_own on enrolment.nomination for select
        using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
      create policy nominate_own_state on enrolment.nomination for insert
        with check (state_code = (select app.state_code()) and status = 'nominated');
      create policy withdraw_own_state on enrolment.nomination for update
        using (state_code = (select app.state_code())) with check (status = 'withdrawn');
      create policy read_own_state on enrolment.nomination_change for select
        using (state_code = (select app.state_code()));
      create policy note_own_state on enrolment.nomination_change for insert
        with check (state_code = (select app.state_code()));
      create policy read_own on enrolment.seat for select
        using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
      create policy read_own on enrolment.enrolment for select
        using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema enrolment cascade');
  }
}
