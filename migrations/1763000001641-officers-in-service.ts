import type { QueryRunner } from 'typeorm';

const RECORDS = `
  alter table identity.person
    add column status text not null default 'active' check (status in ('active', 'suspended', 'left'));
  update identity.person set status = 'left' where not active;

  -- Where and how somebody serves from a day on; each record holds until the day before the next one of the person.
  create table identity.service_record (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references identity.person,
    -- In the order in which they were made: of several on one day the last counts.
    sequence bigint generated always as identity,
    -- Under which it arose.
    state_code text not null references identity.state,
    status text not null check (status in ('active', 'suspended', 'left', 'transferred')),
    agency_id uuid references identity.agency,
    post_id uuid references identity.post,
    -- The first, which is noted with the first change, is from the beginning: since when an officer served before they
    -- were entered nobody knows.
    from_day date not null,
    reason text,
    set_by uuid references identity.person,
    set_at timestamptz not null default now()
  );
  create index service_record_of_person on identity.service_record (person_id, from_day, sequence);
  create index service_record_of_state on identity.service_record (state_code, from_day);
  create trigger service_record_never_changes before update on identity.service_record
    for each row execute function app.refuse_change();
`;

const TRANSFERS = `
  -- As a state knew an officer who serves another since; the name stands in what arose under the state.
  create table identity.former_officer (
    person_id uuid not null references identity.person,
    state_code text not null references identity.state,
    name_ar text not null,
    name_latin text not null,
    rank_title jsonb,
    service_number bytea,
    service_number_index bytea,
    left_on date not null,
    primary key (person_id, state_code)
  );
  create index former_officer_of_state on identity.former_officer (state_code);

  create table identity.transfer_request (
    id uuid primary key,
    person_id uuid not null references identity.person,
    from_state text not null references identity.state,
    to_state text not null references identity.state check (to_state <> from_state),
    -- As they were when it was asked for: the state that is asked knows nothing else of the officer.
    name_ar text not null,
    name_latin text not null,
    rank_title jsonb,
    reason text not null,
    status text not null default 'open' check (status in ('open', 'taken', 'declined')),
    asked_by uuid not null references identity.person,
    asked_at timestamptz not null default now(),
    decided_by uuid references identity.person,
    decided_at timestamptz,
    check ((status = 'open') = (decided_at is null))
  );
  create unique index transfer_asked_once on identity.transfer_request (person_id) where status = 'open';
  create index transfer_request_to on identity.transfer_request (to_state, id);
  create index transfer_request_from on identity.transfer_request (from_state, id);
`;

/** A row keeps the state under which it arose, so person and state no longer go together. */
const KEYS = `
  alter table enrolment.nomination drop constraint nomination_person_id_state_code_fkey,
    add foreign key (person_id) references identity.person;
  alter table enrolment.seat drop constraint seat_person_id_state_code_fkey,
    add foreign key (person_id) references identity.person;
  alter table enrolment.enrolment drop constraint enrolment_person_id_state_code_fkey,
    add foreign key (person_id) references identity.person,
    add unique (id, person_id, state_code);
  -- What is read in an enrolment arises under its state.
  alter table learning.lesson_progress drop constraint lesson_progress_person_id_state_code_fkey,
    drop constraint lesson_progress_enrolment_id_person_id_fkey,
    add foreign key (enrolment_id, person_id, state_code) references enrolment.enrolment (id, person_id, state_code);
  alter table identity.person drop constraint person_id_state_code_key;
`;

const GRANTS = `
  alter table identity.service_record enable row level security;
  alter table identity.former_officer enable row level security;
  alter table identity.transfer_request enable row level security;
  grant select, insert on identity.service_record to rtc_app;
  grant select on identity.former_officer to rtc_app;
  grant select, insert, update (status, decided_by, decided_at) on identity.transfer_request to rtc_app;
  grant update (status) on identity.person to rtc_app;
`;

/** Status and place of officers as records, and their way from one state to another. */
export class OfficersInService1763000001641 {
  name = 'OfficersInService1763000001641';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RECORDS, TRANSFERS, KEYS, GRANTS]) await runner.query(sql);
  }
}
