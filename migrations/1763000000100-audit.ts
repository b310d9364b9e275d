import type { MigrationInterface, QueryRunner } from 'typeorm';

const STREAMS = 16;

/**
 * The audit trail: append-only, in sixteen hash chains so that transactions seldom wait for each other. The application
 * may call `audit.append` and nothing else; who writes past it breaks a chain.
 *
 * hash = sha256(previous hash ‖ canonical text); the canonical text is each field as `<bytes>:<text>`, or `-` for null,
 * in the order of the columns, the time in UTC with microseconds, JSON as jsonb prints it.
 */
export class Audit1763000000100 implements MigrationInterface {
  name = 'Audit1763000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(append);
    await runner.query(isolation);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema audit cascade');
  }
}

const tables = `
  create schema audit;
  grant usage on schema audit to rtc_app;

  create table audit.entry (
    stream smallint not null,
    sequence bigint not null,
    id uuid not null,
    at timestamptz not null,
    actor_id uuid,
    actor_kind text not null check (actor_kind in ('person', 'system', 'stranger')),
    state_code text,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    before jsonb,
    after jsonb,
    request_id text,
    ip text,
    user_agent text,
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (stream, sequence)
  );
  create unique index entry_id on audit.entry (id);
  create index entry_subject on audit.entry (subject_kind, subject_id, id);
  create index entry_actor on audit.entry (actor_id, id);
  create index entry_action on audit.entry (action, id);
  create index entry_state on audit.entry (state_code, id) where state_code is not null;
  create index entry_at on audit.entry using brin (at);

  -- Rows stay few and are rewritten all the time: room on each page keeps the rewriting off the index.
  create table audit.stream_head (
    stream smallint primary key,
    sequence bigint not null default 0,
    hash bytea not null default decode(repeat('00', 32), 'hex')
  ) with (fillfactor = 10);

  create trigger entry_never_changes before update or delete or truncate on audit.entry
    for each statement execute function app.refuse_change();
  create trigger stream_head_stays before delete or truncate on audit.stream_head
    for each statement execute function app.refuse_change();
`;

const append = `
  create function audit.field(value text) returns text language sql immutable parallel safe
    return coalesce(octet_length(value) || ':' || value, '-');

  create function audit.canonical(entry audit.entry) returns text language sql stable parallel safe
    return audit.field(entry.stream::text) || audit.field(entry.sequence::text) || audit.field(entry.id::text)
      || audit.field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      || audit.field(entry.actor_id::text) || audit.field(entry.actor_kind) || audit.field(entry.state_code)
      || audit.field(entry.action) || audit.field(entry.subject_kind) || audit.field(entry.subject_id)
      || audit.field(entry.before::text) || audit.field(entry.after::text)
      || audit.field(entry.request_id) || audit.field(entry.ip) || audit.field(entry.user_agent);

  -- The stream that this transaction already holds, else any free one. Where none is free, one soon will be: only after
  -- a tenth of a second is the turn in one of them waited for, as its holder may take long.
  create function audit.hold_stream() returns audit.stream_head language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    held smallint := nullif(current_setting('audit.stream', true), '')::smallint;
    head audit.stream_head;
  begin
    if held is null then
      for attempt in 1..10 loop
        select * into head from audit.stream_head
          order by (stream + pg_backend_pid()) % ${STREAMS} limit 1 for update skip locked;
        if found then
          perform set_config('audit.stream', head.stream::text, true);
          return head;
        end if;
        perform pg_sleep(0.002 * attempt);
      end loop;
      held := pg_backend_pid() % ${STREAMS};
      perform set_config('audit.stream', held::text, true);
    end if;
    select * into strict head from audit.stream_head where stream = held for update;
    return head;
  end $$;
  revoke execute on function audit.hold_stream() from public;

  create function audit.append(
    entry_id uuid, actor uuid, kind_of_actor text, state text, what text, kind_of_subject text, subject text,
    old jsonb, new jsonb, request text, address text, agent text
  ) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    head audit.stream_head := audit.hold_stream();
    entry audit.entry;
  begin
    entry.stream := head.stream;
    entry.sequence := head.sequence + 1;
    entry.id := entry_id;
    entry.at := clock_timestamp();
    entry.actor_id := actor;
    entry.actor_kind := kind_of_actor;
    entry.state_code := state;
    entry.action := what;
    entry.subject_kind := kind_of_subject;
    entry.subject_id := subject;
    entry.before := old;
    entry.after := new;
    entry.request_id := request;
    entry.ip := address;
    entry.user_agent := agent;
    entry.previous_hash := head.hash;
    entry.hash := sha256(head.hash || convert_to(audit.canonical(entry), 'UTF8'));
    insert into audit.entry select entry.*;
    update audit.stream_head set sequence = entry.sequence, hash = entry.hash where stream = entry.stream;
  end $$;
  revoke execute on function audit.append from public;
  grant execute on function audit.append to rtc_app;
`;

const isolation = `
  grant select on audit.entry, audit.stream_head to rtc_app;

  alter table audit.entry enable row level security;
  alter table audit.entry force row level security;
  alter table audit.stream_head enable row level security;
  alter table audit.stream_head force row level security;

  create policy read_all on audit.entry for select using (
    (select app.context()) = 'system'
    or (select app.context()) = 'centre' and ((select app.has_role('auditor')) or (select app.has_role('registrar'))));
  create policy read_own_state on audit.entry for select using (state_code = (select app.state_code()));
  -- The functions above run as the owner, whom forced row-level security binds too.
  create policy functions on audit.entry to current_user using (true) with check (true);
  create policy functions on audit.stream_head to current_user using (true) with check (true);
  create policy read_by_system on audit.stream_head for select using ((select app.context()) = 'system');

  insert into audit.stream_head (stream) select generate_series(0, ${STREAMS - 1});
`;
