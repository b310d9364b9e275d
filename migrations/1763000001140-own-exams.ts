import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sees which sittings, versions and exams, as before, but asked once a statement: written out in the policies, each
 * brought those of the tables behind it along, and planning a list took ten times as long as reading it.
 */
export class OwnExams1763000001140 implements MigrationInterface {
  name = 'OwnExams1763000001140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${FUNCTIONS}
      alter policy read_own_cohorts on exams.sitting using (cohort_id = any ((select exams.own_cohorts())::uuid[]));
      alter policy read_of_sitting on exams.exam_version using (id = any ((select exams.own_versions())::uuid[]));
      alter policy read_of_version on exams.exam using (id = any ((select exams.own_exams())::uuid[]));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy read_own_cohorts on exams.sitting using (exists (
        select from enrolment.enrolment e where e.cohort_id = sitting.cohort_id
          and (e.person_id = (select app.person_id()) or e.state_code = (select app.state_code()))));
      alter policy read_of_sitting on exams.exam_version using (exists (
        select from exams.sitting s where s.exam_version_id = exam_version.id));
      alter policy read_of_version on exams.exam using (exists (
        select from exams.exam_version v where v.exam_id = exam.id));
      drop function exams.own_exams, exams.own_versions, exams.own_cohorts;
    `);
  }
}

/**
 * They run in the caller's name, so that the policies of what they read hold for them too; whoever the policies are
 * asked for may call them, a role that takes backups among them.
 */
const own = (what: string, query: string): string => `
  create function exams.own_${what}() returns uuid[] language plpgsql stable set search_path = pg_catalog, pg_temp as $$
  begin
    return array(${query});
  end $$;`;

const FUNCTIONS = [
  own(
    'cohorts',
    `select distinct e.cohort_id from enrolment.enrolment e
      where e.person_id = (select app.person_id()) or e.state_code = (select app.state_code())`,
  ),
  own(
    'versions',
    'select distinct s.exam_version_id from exams.sitting s where s.cohort_id = any ((select exams.own_cohorts())::uuid[])',
  ),
  own(
    'exams',
    'select distinct v.exam_id from exams.exam_version v where v.id = any ((select exams.own_versions())::uuid[])',
  ),
].join('\n');
