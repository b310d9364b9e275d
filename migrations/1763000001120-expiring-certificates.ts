import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which certificates end soon, the first on top, without going through all of them. */
export class ExpiringCertificates1763000001120 implements MigrationInterface {
  name = 'ExpiringCertificates1763000001120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index certificate_expiring on certification.certificate (valid_until, id) where valid_until is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index certification.certificate_expiring');
  }
}
