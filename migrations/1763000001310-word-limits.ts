import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many words answers may have, for the save of answers, which reads no paper and runs in nobody's name. */
export class WordLimits1763000001310 implements MigrationInterface {
  name = 'WordLimits1763000001310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- items: versions of items; those whose answer is not written are left out.
      create function exams.word_limits(items uuid[]) returns table (id uuid, most integer)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
          select v.id, (v.body->>'maxWords')::integer from exams.item_version v
          where v.id = any (items) and v.body->>'type' = 'written' $$;
      revoke execute on function exams.word_limits from public;
      grant execute on function exams.word_limits to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function exams.word_limits(uuid[])');
  }
}
