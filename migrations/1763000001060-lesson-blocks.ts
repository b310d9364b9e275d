import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which blocks of a lesson were read, and when it was last read, so that reading goes on at the place on any device. */
export class LessonBlocks1763000001060 implements MigrationInterface {
  name = 'LessonBlocks1763000001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table learning.lesson_progress
        add column seen integer[] not null default '{}' check (0 <= all (seen)),
        add column read_at timestamptz not null default now();
      grant update (seen, read_at) on learning.lesson_progress to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table learning.lesson_progress drop column seen, drop column read_at');
  }
}
