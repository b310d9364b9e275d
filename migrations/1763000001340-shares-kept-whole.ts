import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A share of an item's points, such as two thirds of one, is kept as it is and rounded once all are added: rounded one by
 * one, three of them made 2.01 points of two.
 */
export class SharesKeptWhole1763000001340 implements MigrationInterface {
  name = 'SharesKeptWhole1763000001340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table grading.item_score alter column points type numeric(16, 12)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table grading.item_score alter column points type numeric(6, 2)');
  }
}
