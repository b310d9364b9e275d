import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The draft of a mark counts its versions, so that a window that has not seen the newest one cannot replace it. */
export class DraftsWithVersions1763000001341 implements MigrationInterface {
  name = 'DraftsWithVersions1763000001341';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table grading.claim add draft_version integer not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table grading.claim drop draft_version');
  }
}
