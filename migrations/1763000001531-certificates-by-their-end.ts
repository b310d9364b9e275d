import type { QueryRunner } from 'typeorm';

/** Certificates are listed by when they end in the order that a description gives: those that hold for good last. */
export class CertificatesByTheirEnd1763000001531 {
  name = 'CertificatesByTheirEnd1763000001531';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index certification.certificate_expiring;
      create index certificate_by_end on certification.certificate
        ((valid_until is null), coalesce(valid_until, '-infinity'), id);
    `);
  }
}
