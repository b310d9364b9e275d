import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses, their immutable published versions, and the listing that the catalogue is searched by. */
export class Catalogue1763000000500 implements MigrationInterface {
  name = 'Catalogue1763000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema catalogue;
      grant usage on schema catalogue to rtc_app;

      create table catalogue.course (
        id uuid primary key,
        code text not null unique,
        created_at timestamptz not null default now()
      );

      create table catalogue.course_version (
        id uuid primary key,
        course_id uuid not null references catalogue.course,
        version integer not null check (version > 0),
        document jsonb not null,
        published_at timestamptz not null default now(),
        published_by uuid,
        unique (course_id, version)
      );
      create trigger course_version_never_changes before update or delete on catalogue.course_version
        for each row execute function app.refuse_change();

      -- The newest version of each course, flat, as the catalogue lists and finds it; rebuilt from the document.
      create table catalogue.listing (
        course_id uuid primary key references catalogue.course,
        version_id uuid not null references catalogue.course_version,
        version integer not null,
        code text not null,
        title jsonb not null,
        summary jsonb not null,
        sector text not null,
        sqf_level smallint not null,
        borders text[] not null,
        areas text[] not null,
        functions text[] not null,
        languages text[] not null,
        delivery text not null,
        classification text not null,
        hours jsonb not null,
        validity_months integer,
        published_at timestamptz not null,
        words tsvector not null
      );
      create index listing_words on catalogue.listing using gin (words);
      create index listing_facets on catalogue.listing (sector, sqf_level);
      create index listing_code on catalogue.listing (code, course_id);

      grant select, insert on catalogue.course, catalogue.course_version to rtc_app;
      grant select, insert, update on catalogue.listing to rtc_app;

      alter table catalogue.course enable row level security;
      alter table catalogue.course force row level security;
      alter table catalogue.course_version enable row level security;
      alter table catalogue.course_version force row level security;
      alter table catalogue.listing enable row level security;
      alter table catalogue.listing force row level security;

      create policy read_all on catalogue.course for select using ((select app.context()) is not null);
      create policy written_by_staff on catalogue.course for insert with check ((select app.is_staff()));
      -- Outlines are read from it, by strangers too where the course is open; lessons are given out by learning alone.
      create policy read_signed_in on catalogue.course_version for select
        using ((select app.context()) in ('person', 'centre', 'system')
               or (select app.context()) = 'public' and document->>'classification' = 'open');
      create policy written_by_staff on catalogue.course_version for insert with check ((select app.is_staff()));
      create policy read_open on catalogue.listing for select
        using (classification = 'open' and (select app.context()) is not null
               or (select app.context()) in ('person', 'centre', 'system'));
      create policy inserted_by_staff on catalogue.listing for insert with check ((select app.is_staff()));
      create policy updated_by_staff on catalogue.listing for update using ((select app.is_staff()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema catalogue cascade');
  }
}
