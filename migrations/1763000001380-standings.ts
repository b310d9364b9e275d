import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the standing of officers is read from: how many lessons a course has, and which certificates end soon. */
export class Standings1763000001380 implements MigrationInterface {
  name = 'Standings1763000001380';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Counted once, as it is published: a document is too large to be read for each officer who learns from it.
      alter table catalogue.course_version add column lesson_count integer not null generated always as
        (jsonb_array_length(jsonb_path_query_array(document, '$.modules[*].lessons[*]'))) stored;

      -- Six months: a cohort to renew it in has to be found, nominated to and completed before that.
      create function certification.ends_soon(valid_until timestamptz) returns boolean language sql stable parallel safe
        return valid_until < now() + interval '6 months';

      -- Whether another certificate, that is not revoked, stands in the place of this one.
      create function certification.is_renewed(certificate uuid) returns boolean language sql stable parallel safe
        return exists (select from certification.certificate r where r.replaces_id = certificate
          and not exists (select from certification.status_change h
            where h.certificate_id = r.id and h.kind = 'revoked'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certification.is_renewed;
      drop function certification.ends_soon;
      alter table catalogue.course_version drop column lesson_count;
    `);
  }
}
