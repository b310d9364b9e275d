import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answers kept for requests that may be sent again, and what the readiness check asks about migrations. */
export class Http1763000000300 implements MigrationInterface {
  name = 'Http1763000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema http;
      grant usage on schema http to rtc_app;

      create table http.idempotency_key (
        person_id   uuid        not null,
        key         text        not null check (length(key) between 1 and 200),
        operation   text        not null,
        fingerprint bytea       not null check (length(fingerprint) = 32),
        status      smallint,
        headers     jsonb,
        body        text,
        created_at  timestamptz not null default now(),
        primary key (person_id, key)
      );
      create index idempotency_key_by_age on http.idempotency_key (created_at);

      grant select, insert, update, delete on http.idempotency_key to rtc_app;
      alter table http.idempotency_key enable row level security;
      alter table http.idempotency_key force row level security;
      create policy own on http.idempotency_key
        using (person_id = (select app.person_id()))
        with check (person_id = (select app.person_id()));
      create policy upkeep on http.idempotency_key
        using ((select app.context()) = 'system');

      -- The application's role may not read the table of migrations itself.
      create function http.applied_migrations() returns setof text
        language sql stable security definer set search_path = pg_catalog
        begin atomic select m.name::text from public.migrations m; end;
      revoke all on function http.applied_migrations() from public;
      grant execute on function http.applied_migrations() to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema http cascade');
  }
}
