import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every library's tables stand on: the application's role, the functions that row-level security policies read,
 * the refusal of changes to what never changes, and the folding of names and words for search.
 *
 * In policies write `(select app.context())`, not `app.context()`: a sub-select is evaluated once a statement.
 */
export class Foundation1763000000000 implements MigrationInterface {
  name = 'Foundation1763000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select 1 from pg_roles where rolname = 'rtc_app') then create role rtc_app nologin; end if;
      end $$;

      revoke create on schema public from public;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;

      create schema app;
      grant usage on schema app to rtc_app;

      create function app.context() returns text language sql stable parallel safe
        return nullif(current_setting('app.context', true), '');
      create function app.person_id() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.person_id', true), '')::uuid;
      create function app.state_code() returns text language sql stable parallel safe
        return nullif(current_setting('app.state_code', true), '');
      create function app.has_role(role text) returns boolean language sql stable parallel safe
        return coalesce(role = any (string_to_array(nullif(current_setting('app.roles', true), ''), ',')), false);
      create function app.is_staff() returns boolean language sql stable parallel safe
        return coalesce(app.context() in ('centre', 'system'), false);

      create function app.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% of % refused: its rows never change', tg_op, tg_table_schema || '.' || tg_table_name
          using errcode = 'RT001';
      end $$;

      -- Alef, yaa and taa-marbuta variants as one letter, no tashkeel, no tatweel, no accents, small letters.
      create function app.fold(words text) returns text language sql immutable parallel safe strict
        return public.unaccent('public.unaccent'::regdictionary, lower(translate(
          regexp_replace(words, '[\\u064B-\\u065F\\u0670\\u0640\\u06D6-\\u06ED]', '', 'g'),
          'أإآٱىئؤة', 'ااااييوه')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema app cascade;
      drop extension unaccent;
      drop extension pg_trgm;
      grant create on schema public to public;
    `);
  }
}
