import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The transactional outbox that feeds the queue, the heartbeats of the workers and what runs by the clock. */
export class Queue1763000000200 implements MigrationInterface {
  name = 'Queue1763000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outbox);
    await runner.query(workers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema queue cascade');
  }
}

const outbox = `
  create schema queue;
  grant usage on schema queue to rtc_app;

  create table queue.outbox (
    id uuid primary key,
    job text not null,
    queue text not null,
    payload jsonb not null,
    -- Of the one who will read what comes of the job.
    language text check (language in ('ar', 'fr', 'en')),
    request_id text,
    state_code text,
    created_at timestamptz not null default now(),
    run_at timestamptz not null default now(),
    relayed_at timestamptz,
    completed_at timestamptz,
    failed_at timestamptz,
    attempts integer not null default 0,
    last_error text,
    check (completed_at is null or failed_at is null)
  ) with (fillfactor = 70);
  create index outbox_unrelayed on queue.outbox (run_at)
    where relayed_at is null and completed_at is null and failed_at is null;
  create index outbox_unfinished on queue.outbox (id) where completed_at is null and failed_at is null;
  create index outbox_failed on queue.outbox (id) where failed_at is not null;
  create index outbox_completed on queue.outbox using brin (completed_at);

  -- A commit that notifies holds a lock of the whole server until it is on disk, so commits would queue up behind each
  -- other. One open transaction at a time notifies; what the others insert, the relay finds in its next look.
  create function queue.wake_relay() returns trigger language plpgsql as $$
  begin
    if pg_try_advisory_xact_lock(hashtext('queue.wake_relay')) then
      perform pg_notify('outbox', '');
    end if;
    return null;
  end $$;
  create trigger outbox_wakes_relay after insert on queue.outbox
    for each statement execute function queue.wake_relay();

  grant select, insert, update, delete on queue.outbox to rtc_app;
  alter table queue.outbox enable row level security;
  alter table queue.outbox force row level security;

  create policy add_in_any_context on queue.outbox for insert with check (true);
  create policy read_by_staff on queue.outbox for select using ((select app.is_staff()));
  create policy update_by_system on queue.outbox for update
    using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
  create policy delete_by_system on queue.outbox for delete using ((select app.context()) = 'system');
`;

const workers = `
  create table queue.worker_heartbeat (
    worker_id uuid primary key,
    pid integer not null,
    started_at timestamptz not null default now(),
    beat_at timestamptz not null default now()
  ) with (fillfactor = 10);

  create table queue.schedule (
    name text primary key,
    last_run_at timestamptz
  ) with (fillfactor = 10);

  grant select, insert, update, delete on queue.worker_heartbeat, queue.schedule to rtc_app;

  alter table queue.worker_heartbeat enable row level security;
  alter table queue.worker_heartbeat force row level security;
  create policy system on queue.worker_heartbeat
    using ((select app.context()) = 'system') with check ((select app.context()) = 'system');

  alter table queue.schedule enable row level security;
  alter table queue.schedule force row level security;
  create policy system on queue.schedule
    using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
`;
