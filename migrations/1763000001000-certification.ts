import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates with their history, requests for revocation, status lists and the transparency log. */
export class Certification1763000001000 implements MigrationInterface {
  name = 'Certification1763000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema certification; grant usage on schema certification to rtc_app;`);
    await runner.query(CERTIFICATES);
    await runner.query(LOG);
    for (const table of NEVER_CHANGING) {
      await runner.query(`create trigger ${table}_never_changes before update or delete or truncate
        on certification.${table} for each statement execute function app.refuse_change()`);
    }
    for (const table of [...NEVER_CHANGING, 'revocation_request']) {
      await runner.query(`
        alter table certification.${table} enable row level security;
        alter table certification.${table} force row level security;
        create policy staff on certification.${table} using ((select app.is_staff())) with check ((select app.is_staff()));
        grant select, insert on certification.${table} to rtc_app;
      `);
    }
    await runner.query(POLICIES);
    await runner.query(OWNER_POLICIES + FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema certification cascade');
  }
}

const NEVER_CHANGING = ['status_list', 'certificate', 'status_change', 'log_leaf', 'log_node', 'checkpoint'];

const CERTIFICATES = `
  -- A pair of Bitstring Status Lists, one for revocation and one for suspension.
  create table certification.status_list (
    number integer primary key check (number > 0),
    opened_at timestamptz not null default now()
  );

  create table certification.certificate (
    id uuid primary key,
    number text not null unique check (number ~ '^RTC-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$'),
    kind text not null check (kind in ('competence', 'attendance')),
    person_id uuid not null references identity.person,
    state_code text not null references identity.state,
    result_id uuid not null unique references grading.result,
    enrolment_id uuid not null references enrolment.enrolment,
    course_id uuid not null references catalogue.course,
    course_version_id uuid not null references catalogue.course_version,
    -- Everything printed, as it was at issue (PrintedCertificate).
    snapshot jsonb not null,
    -- The signed Open Badges credential.
    credential jsonb not null,
    issued_at timestamptz not null,
    valid_from timestamptz not null,
    -- The first instant at which it no longer holds; null: it holds for good.
    valid_until timestamptz check (valid_until > valid_from),
    status_list integer not null references certification.status_list,
    status_index integer not null check (status_index between 0 and 131071),
    -- The one that this one renews.
    replaces_id uuid unique references certification.certificate,
    unique (status_list, status_index),
    check (snapshot->>'number' = number)
  );
  create index certificate_of_person on certification.certificate (person_id, course_id, id);
  create index certificate_of_state on certification.certificate (state_code, id);
  create index certificate_of_enrolment on certification.certificate (enrolment_id);

  -- The last one says how a certificate stands. Two changes at once cannot both be number n.
  create table certification.status_change (
    id uuid primary key,
    certificate_id uuid not null references certification.certificate,
    sequence integer not null check (sequence > 0),
    kind text not null check (kind in ('issued', 'suspended', 'reinstated', 'revoked')),
    reason text,
    note text,
    requested_by uuid,
    confirmed_by uuid,
    at timestamptz not null,
    unique (certificate_id, sequence),
    check ((kind = 'issued') = (sequence = 1)),
    check (kind not in ('suspended', 'revoked') or reason is not null),
    check (kind <> 'revoked' or (requested_by is not null and confirmed_by is not null and requested_by <> confirmed_by))
  );

  create index status_change_later on certification.status_change (certificate_id, sequence desc) where sequence > 1;

  create table certification.revocation_request (
    id uuid primary key,
    certificate_id uuid not null references certification.certificate,
    reason text not null,
    note text not null,
    requested_by uuid not null references identity.person,
    requested_at timestamptz not null default now(),
    status text not null default 'pending' check (status in ('pending', 'confirmed', 'withdrawn')),
    closed_by uuid references identity.person,
    closed_at timestamptz,
    check ((status = 'pending') = (closed_by is null) and (closed_by is null) = (closed_at is null)),
    check (status <> 'confirmed' or closed_by <> requested_by)
  );
  create unique index revocation_request_pending on certification.revocation_request (certificate_id)
    where status = 'pending';
  create index revocation_request_of on certification.revocation_request (certificate_id, id);
  create trigger revocation_request_closed before update on certification.revocation_request
    for each row when (old.status <> 'pending') execute function app.refuse_change();
  create trigger revocation_request_stays before delete or truncate on certification.revocation_request
    for each statement execute function app.refuse_change();
`;

const LOG = `
  -- RFC 9162: the data of each leaf, and the hash of each complete subtree (level 0: of each leaf).
  create table certification.log_leaf (
    index bigint primary key check (index >= 0),
    status_change_id uuid not null unique references certification.status_change,
    certificate_id uuid not null references certification.certificate,
    salt bytea not null check (octet_length(salt) = 32),
    data text not null
  );
  create index log_leaf_of_certificate on certification.log_leaf (certificate_id, index);

  create table certification.log_node (
    level smallint not null check (level >= 0),
    index bigint not null check (index >= 0),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (level, index)
  );

  -- C2SP tlog-checkpoint, as signed when the log had that size.
  create table certification.checkpoint (
    size bigint primary key check (size > 0),
    root bytea not null check (octet_length(root) = 32),
    note text not null,
    signed_at timestamptz not null default now()
  );
`;

const POLICIES = `
  grant update (status, closed_by, closed_at) on certification.revocation_request to rtc_app;

  create policy read_own on certification.certificate for select
    using (person_id = (select app.person_id()) or state_code = (select app.state_code()));
  -- Whose certificate is seen, of theirs the history is seen; what the log says beyond a hash, likewise.
  create policy read_with_certificate on certification.status_change for select
    using (exists (select from certification.certificate c where c.id = certificate_id));
  create policy read_with_certificate on certification.log_leaf for select
    using (exists (select from certification.certificate c where c.id = certificate_id));
  -- Hashes say nothing of anybody.
  create policy read_all on certification.log_node for select using ((select app.context()) is not null);
  create policy read_all on certification.checkpoint for select using ((select app.context()) is not null);
`;

/** Read by the functions below in the owner's name, who need not be a superuser and is bound by policies too. */
const OWNER_POLICIES = ['certificate', 'status_change', 'log_leaf', 'status_list']
  .map((table) => `create policy functions on certification.${table} to current_user using (true) with check (true);`)
  .join('\n');

const FUNCTIONS = `
  -- valid, expired, suspended or revoked, by the last change and the database's clock.
  create function certification.status_of(last_change text, valid_until timestamptz) returns text
    language sql stable parallel safe
    return case
      when last_change = 'revoked' then 'revoked'
      when last_change = 'suspended' then 'suspended'
      when valid_until <= now() then 'expired'
      else 'valid' end;

  create function certification.utc(instant timestamptz) returns text language sql stable parallel safe
    return to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

  -- What the public is told of a number; null where there is none.
  create function certification.verify(wanted text) returns jsonb language sql stable security definer
    set search_path = ''
    as $$
      select jsonb_build_object(
        'status', certification.status_of(last.kind, c.valid_until),
        'certificate', c.snapshot,
        'since', certification.utc(case certification.status_of(last.kind, c.valid_until)
          when 'expired' then c.valid_until else last.at end),
        'reason', last.reason,
        'replacedBy', (select r.number from certification.certificate r where r.replaces_id = c.id),
        'statusList', c.status_list,
        'log', (select jsonb_agg(jsonb_build_object('index', l.index, 'kind', h.kind, 'at', certification.utc(h.at),
              'reason', h.reason, 'leaf', l.data,
              'salt', translate(encode(l.salt, 'base64'), '+/=' || chr(10), '-_')) order by l.index)
            from certification.log_leaf l join certification.status_change h on h.id = l.status_change_id
            where l.certificate_id = c.id))
      from certification.certificate c
        cross join lateral (select h.kind, h.at, h.reason from certification.status_change h
          where h.certificate_id = c.id order by h.sequence desc limit 1) last
      where c.number = wanted
    $$;

  -- The entries of a status list that are set, and when the list last changed; no row where there is no such list.
  create function certification.status_list_content(list integer, purpose text)
    returns table (indexes integer[], changed_at timestamptz, version bigint)
    language sql stable security definer set search_path = ''
    as $$
      with last as (
        select distinct on (h.certificate_id) h.certificate_id, h.kind, h.at, h.sequence
        from certification.status_change h where h.sequence > 1 order by h.certificate_id, h.sequence desc)
      select coalesce(array_agg(c.status_index order by c.status_index)
          filter (where last.kind = case purpose when 'revocation' then 'revoked' else 'suspended' end), '{}'),
        greatest(s.opened_at, max(last.at)), coalesce(sum(last.sequence), 0)::bigint
      from certification.status_list s
        left join (last join certification.certificate c on c.id = last.certificate_id) on c.status_list = s.number
      where s.number = list
      group by s.number, s.opened_at
    $$;

  revoke execute on all functions in schema certification from public;
  grant execute on all functions in schema certification to rtc_app;
`;
