import type { QueryRunner } from 'typeorm';

/**
 * From here on functions, views and policies stand in libs/<library>/sql and are applied after the migrations. The table
 * notes which are in the database. Views and policies that were made until now are put back from there, so that a later
 * migration finds tables on which nothing rests; meanwhile they bind their owner no more than later ones will
 * (libs/database/definitions/set-aside.ts).
 */
export class DefinitionsApart1763000001500 {
  name = 'DefinitionsApart1763000001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.definitions (
        kind text not null check (kind in ('function', 'view', 'policy')),
        name text not null,
        -- How it is dropped: "drop <kind> <identity>".
        identity text not null,
        -- SHA-256 of its file.
        digest text not null,
        primary key (kind, name)
      );

      do $$
      declare
        statement text;
      begin
        for statement in
          select format('drop policy %I on %I.%I', policyname, schemaname, tablename) from pg_policies
          union all
          select format('alter table %I.%I no force row level security', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity
        loop
          execute statement;
        end loop;
      end $$;
      drop view if exists exams.scorable_response;
    `);
  }
}
