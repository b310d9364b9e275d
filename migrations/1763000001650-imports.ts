import type { QueryRunner } from 'typeorm';

const TABLES = `
  create schema imports;
  grant usage on schema imports to rtc_app;

  create table imports.import (
    id uuid primary key,
    kind text not null,
    -- The state whose records the file brings; null: the centre's own.
    state_code text,
    -- Null until it is there.
    file_id uuid,
    file_name text,
    -- SHA-256 of the file.
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    status text not null default 'uploading' check (status in
      ('uploading', 'reading', 'unreadable', 'mapping', 'checking', 'checked', 'running', 'stopped', 'done', 'undoing', 'undone',
       'cancelled')),
    -- Why it could not be read: a code with its variables.
    failure jsonb,
    -- How the file is made: format, encoding, separator.
    form jsonb,
    notes text[] not null default '{}',
    columns jsonb not null default '[]',
    mapping jsonb not null default '[]',
    rows integer not null default 0,
    -- The number of the last row that the present step has done, how many it has done, and of how many.
    cursor integer not null default 0,
    handled integer not null default 0,
    step_rows integer not null default 0,
    counts jsonb not null default '{}',
    step_started_at timestamptz not null default now(),
    -- Only the jobs of this turn go on: a step that was begun anew leaves those of before behind.
    turn integer not null default 1,
    started_by uuid not null,
    started_at timestamptz not null default now(),
    version integer not null default 1,
    check (num_nonnulls(file_id, file_name, digest) in (0, 3))
  );
  create index import_by_state on imports.import (state_code, id);
  create index import_by_digest on imports.import (digest);

  create table imports.row (
    import_id uuid not null references imports.import,
    state_code text,
    -- As spreadsheets number it.
    number integer not null,
    cells text[] not null,
    verdict text check (verdict in ('new', 'change', 'same', 'doubtful', 'faulty')),
    problems jsonb not null default '[]',
    -- Records that it may be about, where a person must decide.
    candidates jsonb not null default '[]',
    -- What a person decided: the id of a record, or that it is a new one.
    choice text,
    -- What tells the records of the kind apart, so that two rows about one are seen.
    key text,
    subject_id uuid,
    outcome text check (outcome in ('entered', 'changed', 'undone', 'kept')),
    -- What running it changed, as it was and as it is.
    before jsonb,
    after jsonb,
    primary key (import_id, number)
  ) with (fillfactor = 60);
  create index row_by_key on imports.row (import_id, key);
  create index row_by_subject on imports.row (subject_id) where subject_id is not null;

  -- How columns with these titles were understood last.
  create table imports.mapping (
    id uuid primary key,
    kind text not null,
    state_code text,
    -- SHA-256 of the titles.
    header text not null,
    mapping jsonb not null,
    kept_by uuid not null,
    kept_at timestamptz not null default now(),
    unique nulls not distinct (kind, state_code, header)
  );
`;

const GRANTS = `
  grant select, insert, update on imports.import, imports.mapping to rtc_app;
  grant select, insert, update, delete on imports.row to rtc_app;
  alter table imports.import enable row level security;
  alter table imports.row enable row level security;
  alter table imports.mapping enable row level security;
`;

/** Lists from outside, on their way in: files, their rows, and how their columns are understood. */
export class Imports1763000001650 {
  name = 'Imports1763000001650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + GRANTS);
  }
}
