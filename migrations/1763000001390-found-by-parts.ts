import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cohorts are found by words of their course, code and venue, which a trigger gathers as they are written: none of the
 * three changes afterwards.
 */
const COHORTS = `
  alter table enrolment.cohort add column words tsvector;

  create function enrolment.gather_words() returns trigger language plpgsql as $$
  begin
    new.words := catalogue.words_of(new.code, (select v.document->'title' from catalogue.course_version v
      where v.id = new.course_version_id), new.venue);
    return new;
  end $$;
  create trigger cohort_is_found before insert or update of code, course_version_id, venue on enrolment.cohort
    for each row execute function enrolment.gather_words();

  select set_config('app.context', 'system', true);
  update enrolment.cohort set code = code;
  select set_config('app.context', '', true);
`;

/**
 * Certificates are found by any part of their number. Under row-level security no pattern may use an index, so the look
 * is taken in the owner's name and leaves out by itself what the caller may not see.
 */
const CERTIFICATES = `
  create index certificate_number_parts on certification.certificate
    using gin ((replace(substr(number, 5), '-', '')) public.gin_trgm_ops);

  -- The ids of the certificates shown to the caller whose number, without prefix and hyphens, has this part.
  create function certification.numbered(part text) returns uuid[] language sql stable strict security definer
    set search_path = pg_catalog, pg_temp
    as $$
      select array(select c.id from certification.certificate c
        where replace(substr(c.number, 5), '-', '') like '%' || part || '%'
          and ((select app.is_staff()) or c.person_id = (select app.person_id())
            or c.state_code = (select app.state_code()))
        limit 1000)
    $$;
  revoke execute on function certification.numbered(text) from public;
  grant execute on function certification.numbered(text) to rtc_app;
`;

export class FoundByParts1763000001390 implements MigrationInterface {
  name = 'FoundByParts1763000001390';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COHORTS);
    await runner.query(CERTIFICATES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certification.numbered(text);
      drop index certification.certificate_number_parts;
      drop trigger cohort_is_found on enrolment.cohort;
      drop function enrolment.gather_words;
      alter table enrolment.cohort drop column words;
    `);
  }
}
