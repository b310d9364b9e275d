import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SIGN_IN } from './1763000000400-identity-sign-in.js';

/** States, agencies, posts, people, their roles, credentials and sessions. */
export class Identity1763000000400 implements MigrationInterface {
  name = 'Identity1763000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema identity; grant usage on schema identity to rtc_app`);
    await runner.query(NAME_KEY);
    await runner.query(PLACES);
    await runner.query(PEOPLE);
    await runner.query(POLICIES);
    await runner.query(GRANTS);
    for (const sql of SIGN_IN) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema identity cascade`);
  }
}

/** Spellings of one name as one key: vowels that transliterations exchange, doubled letters, final h, articles' marks. */
const NAME_KEY = `
  create function identity.name_key(words text) returns text language sql immutable parallel safe strict
    return regexp_replace(regexp_replace(
      translate(replace(replace(regexp_replace(
        translate(app.fold(words), '%_\\-''’ʿʾ', '    '), 'h\\M', '', 'g'), 'ch', 'sh'), 'dj', 'j'),
        'eiyowqc', 'aaauukk'),
      '([a-z])\\1+', '\\1', 'g'), ' +', ' ', 'g');
`;

const PLACES = `
  create table identity.state (
    code text primary key check (code ~ '^[a-z]{2}$'),
    name jsonb not null,
    time_zone text not null,
    active boolean not null default true
  );

  create table identity.agency (
    id uuid primary key,
    state_code text not null references identity.state,
    kind text not null check (kind in ('police', 'customs', 'gendarmerie', 'coast-guard', 'army', 'justice')),
    name jsonb not null,
    unique (id, state_code)
  );
  create index agency_of_state on identity.agency (state_code);

  create table identity.post (
    id uuid primary key,
    state_code text not null references identity.state,
    agency_id uuid not null,
    name jsonb not null,
    border text not null check (border in ('land', 'air', 'sea')),
    time_zone text not null,
    unique (id, state_code),
    foreign key (agency_id, state_code) references identity.agency (id, state_code)
  );
  create index post_of_state on identity.post (state_code);
  create index post_of_agency on identity.post (agency_id);
`;

const PEOPLE = `
  create table identity.person (
    id uuid primary key,
    state_code text references identity.state,
    email text not null unique check (email = lower(email)),
    name_ar text not null check (name_ar <> ''),
    name_latin text not null check (name_latin <> ''),
    search text not null generated always as
      (identity.name_key(name_ar || ' ' || name_latin || ' ' || email)) stored,
    rank_title jsonb,
    regional_band text check
      (regional_band in ('rank-and-file', 'nco', 'junior-officer', 'mid-level-officer', 'senior-officer')),
    agency_id uuid,
    post_id uuid,
    function text check (function in ('first-line', 'second-line', 'document-examiner', 'surveillance', 'analyst',
      'shift-lead', 'post-commander', 'instructor')),
    language text not null default 'ar' check (language in ('ar', 'fr', 'en')),
    digits text not null default 'latn' check (digits in ('latn', 'arab')),
    time_zone text not null,
    active boolean not null default true,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    -- For what names a person together with their state, so that the two cannot be told apart.
    unique (id, state_code),
    check ((rank_title is null) = (regional_band is null)),
    check (state_code is not null or (agency_id is null and post_id is null)),
    foreign key (agency_id, state_code) references identity.agency (id, state_code),
    foreign key (post_id, state_code) references identity.post (id, state_code)
  );
  create index person_by_name on identity.person (name_latin, id);
  create index person_of_state_by_name on identity.person (state_code, name_latin, id);
  create index person_of_agency on identity.person (agency_id);
  create index person_of_post on identity.person (post_id);

  create table identity.role_assignment (
    id uuid primary key,
    person_id uuid not null references identity.person,
    role text not null check (role in ('trainee', 'instructor', 'translator', 'examiner', 'chief-examiner',
      'board-member', 'state-admin', 'registrar', 'auditor')),
    scope_kind text,
    scope_id text,
    granted_by uuid references identity.person,
    granted_at timestamptz not null default now(),
    revoked_by uuid references identity.person,
    revoked_at timestamptz,
    check ((scope_kind is null) = (scope_id is null))
  );
  create unique index role_held_once on identity.role_assignment (person_id, role, scope_kind, scope_id)
    nulls not distinct where revoked_at is null;
`;

/** The state of who acts, also of a trainee, for whom app.state_code() is not set. */
const OWN_STATE = 'select p.state_code from identity.person p where p.id = app.person_id()';

const POLICIES = `
  alter table identity.state enable row level security;
  alter table identity.state force row level security;
  create policy read on identity.state for select using (true);
  create policy write on identity.state using ((select app.context()) = 'system');

  alter table identity.agency enable row level security;
  alter table identity.agency force row level security;
  create policy read on identity.agency for select
    using ((select app.is_staff()) or state_code = (${OWN_STATE}));
  create policy write on identity.agency using ((select app.context()) = 'system');

  alter table identity.post enable row level security;
  alter table identity.post force row level security;
  create policy read on identity.post for select
    using ((select app.is_staff()) or state_code = (${OWN_STATE}));
  create policy write on identity.post using ((select app.context()) = 'system');

  alter table identity.person enable row level security;
  alter table identity.person force row level security;
  create policy read on identity.person for select using (
    (select app.is_staff()) or id = (select app.person_id()) or state_code = (select app.state_code()));
  create policy enter on identity.person for insert with check (
    (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
  create policy change on identity.person for update using (
    (select app.context()) = 'system' or (select app.has_role('registrar'))
    or id = (select app.person_id()) or state_code = (select app.state_code()));

  alter table identity.role_assignment enable row level security;
  alter table identity.role_assignment force row level security;
  create policy read on identity.role_assignment for select using (
    (select app.is_staff()) or person_id = (select app.person_id())
    or exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code())));
  create policy grant_role on identity.role_assignment for insert with check (
    (select app.context()) = 'system' or (select app.has_role('registrar'))
    or (role = 'trainee'
      and exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code()))));
  create policy revoke_role on identity.role_assignment for update using (
    (select app.context()) = 'system' or (select app.has_role('registrar')));
`;

const GRANTS = `
  revoke execute on function identity.name_key from public;
  grant execute on function identity.name_key to rtc_app;
  grant select, insert, update on identity.state, identity.agency, identity.post to rtc_app;
  -- Nobody moves a person to another state.
  grant select, insert, update (name_ar, name_latin, rank_title, regional_band, agency_id, post_id, function, language,
    digits, time_zone, active, version) on identity.person to rtc_app;
  grant select, insert, update (revoked_at, revoked_by) on identity.role_assignment to rtc_app;
`;
