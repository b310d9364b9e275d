import type { QueryRunner } from 'typeorm';

const FILES = `
  create schema storage;
  grant usage on schema storage to rtc_app;

  -- What is kept for a record of another library: the owner, of whom only that library knows more.
  create table storage.file (
    id uuid primary key,
    owner_kind text not null,
    owner_id uuid not null,
    -- Whose people it concerns, as the owner's library said: who may see it at all.
    person_id uuid,
    state_code text,
    name text not null check (length(name) between 1 and 200),
    -- By what is in it.
    media_type text not null,
    size integer not null check (size > 0),
    -- SHA-256 of the content; null once the pictures that were made of it stand in its place.
    hash text check (hash ~ '^[0-9a-f]{64}$'),
    -- Whether smaller pictures are to be made of it; null: it is kept as it came.
    pictures text check (pictures in ('due', 'made', 'refused')),
    uploaded_by uuid not null,
    uploaded_at timestamptz not null default now(),
    check (hash is not null or pictures in ('made', 'refused'))
  );
  create index file_of_owner on storage.file (owner_kind, owner_id, uploaded_at);
  create index file_by_hash on storage.file (hash);

  create table storage.picture (
    file_id uuid not null references storage.file on delete cascade,
    -- Within so many pixels of width and height.
    side integer not null check (side > 0),
    size integer not null check (size > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (file_id, side)
  );
  create index picture_by_hash on storage.picture (hash);

  -- Files on their way; a finished one is remembered for a day, for whoever missed the answer.
  create table storage.upload (
    id uuid primary key,
    owner_kind text not null,
    owner_id uuid not null,
    name text not null,
    size integer not null check (size > 0),
    uploaded_by uuid not null,
    created_at timestamptz not null default now(),
    finished_at timestamptz
  );
  create index upload_of_person on storage.upload (uploaded_by) where finished_at is null;
  create index upload_by_age on storage.upload (created_at);

  -- Contents that a file has let go of: removed when due, unless another file has the same.
  create table storage.released_content (
    id uuid primary key,
    hash text not null,
    due_at timestamptz not null
  );
  create index released_content_by_due on storage.released_content (due_at);

  grant select, insert, update, delete on storage.file, storage.picture, storage.upload, storage.released_content
    to rtc_app;
  alter table storage.file enable row level security;
  alter table storage.picture enable row level security;
  alter table storage.upload enable row level security;
  alter table storage.released_content enable row level security;
`;

/** One table of all files, and uploads that may be interrupted. */
export class Files1763000001610 {
  name = 'Files1763000001610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILES);
  }
}
