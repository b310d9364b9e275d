import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers of an attempt that is handed in or graded, read in one step with the hold on it. Text as JSON is put together at
 * half the cost of jsonb, and nothing looks into it before it has left the database.
 */
const HOLD = `
  -- Of whom the attempt is not it is refused, as the policies of the table have it; here they would ask for each answer.
  create function exams.hold_attempt(attempt uuid) returns json language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    held exams.attempt;
    responses json := '[]';
  begin
    select * into held from exams.attempt a
      where a.id = attempt and (app.is_staff() or a.person_id = app.person_id()) for update;
    if not found then return null; end if;
    if held.status = 'open' then
      select coalesce(json_agg(json_build_object('itemId', r.item_version_id, 'late', r.late, 'sequence', r.sequence,
          'language', r.language, 'answer', r.answer) order by r.item_version_id, r.late), '[]')
        into responses from exams.response r where r.attempt_id = attempt;
    end if;
    return json_build_object('id', held.id, 'sittingId', held.sitting_id, 'candidateCode', held.candidate_code,
      'status', held.status, 'personId', held.person_id, 'stateCode', held.state_code, 'receipt', held.receipt,
      'responses', responses, 'at', clock_timestamp());
  end $$;
`;

const HOLD_BEFORE = `
  create function exams.hold_attempt(attempt uuid) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp
    as $$
  declare
    held exams.attempt;
    responses jsonb := '[]';
  begin
    select * into held from exams.attempt a where a.id = attempt for update;
    if not found then return null; end if;
    if held.status = 'open' then
      select coalesce(jsonb_agg(jsonb_build_object('itemId', r.item_version_id, 'late', r.late,
          'sequence', r.sequence, 'language', r.language, 'answer', r.answer) order by r.item_version_id, r.late), '[]')
        into responses from exams.response r where r.attempt_id = attempt;
    end if;
    return exams.attempt_facts(held) || jsonb_build_object('personId', held.person_id, 'stateCode', held.state_code,
      'receipt', held.receipt, 'responses', responses, 'at', clock_timestamp());
  end $$;
`;

const HOLD_SUBMITTED = `
  -- Null where it is not submitted. The answers are read once the hold is there, so that those admitted by whoever had it
  -- before are among them.
  create function grading.hold_submitted(attempt uuid) returns json language plpgsql set search_path = pg_catalog, pg_temp
    as $$
  declare
    held exams.attempt;
  begin
    select * into held from exams.attempt a where a.id = attempt and a.status <> 'open' for update;
    if not found then return null; end if;
    return json_build_object('examVersionId', held.exam_version_id,
      'isGraded', exists (select from grading.item_score s where s.attempt_id = attempt)
        or exists (select from grading.script_origin o where o.attempt_id = attempt),
      'answers', (select coalesce(json_agg(json_build_object('itemVersionId', r.item_version_id, 'answer', r.answer,
          'language', r.language)), '[]')
        from exams.scorable_response r where r.attempt_id = attempt));
  end $$;
`;

const grants = (name: string): string => `
  revoke execute on function ${name} from public;
  grant execute on function ${name} to rtc_app;
`;

export class SubmissionInFewSteps1763000001190 implements MigrationInterface {
  name = 'SubmissionInFewSteps1763000001190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function exams.hold_attempt(uuid);
      ${HOLD}
      ${grants('exams.hold_attempt')}
      ${HOLD_SUBMITTED}
      ${grants('grading.hold_submitted')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function grading.hold_submitted(uuid);
      drop function exams.hold_attempt(uuid);
      ${HOLD_BEFORE}
      ${grants('exams.hold_attempt')}
    `);
  }
}
