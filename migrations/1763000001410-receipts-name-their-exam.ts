import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the receipt says beside the answers: of which exam they are, and how many questions it asked. */
const NAMED = {
  variables: 'exam json;',
  read: `
      select json_build_object('code', e.code, 'title', v.title) into exam
        from exams.exam_version v join exams.exam e on e.id = v.exam_id where v.id = held.exam_version_id;`,
  facts: `, 'exam', exam, 'questions', cardinality(held.item_order)`,
};
const UNNAMED: typeof NAMED = { variables: '', read: '', facts: '' };

const hold = ({ variables, read, facts }: typeof NAMED): string => `
  -- Of whom the attempt is not it is refused, as the policies of the table have it; here they would ask for each answer.
  create or replace function exams.hold_attempt(attempt uuid) returns json language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    held exams.attempt;
    responses json := '[]';
    ${variables}
  begin
    select * into held from exams.attempt a
      where a.id = attempt and (app.is_staff() or a.person_id = app.person_id()) for update;
    if not found then return null; end if;
    if held.status = 'open' then
      select coalesce(json_agg(json_build_object('itemId', r.item_version_id, 'late', r.late, 'sequence', r.sequence,
          'language', r.language, 'answer', r.answer) order by r.item_version_id, r.late), '[]')
        into responses from exams.response r where r.attempt_id = attempt;${read}
    end if;
    return json_build_object('id', held.id, 'sittingId', held.sitting_id, 'candidateCode', held.candidate_code,
      'status', held.status, 'personId', held.person_id, 'stateCode', held.state_code, 'receipt', held.receipt,
      'responses', responses${facts}, 'at', clock_timestamp());
  end $$;
`;

/** Receipts name the exam and count its questions: what they certify is said on the paper itself. */
export class ReceiptsNameTheirExam1763000001410 implements MigrationInterface {
  name = 'ReceiptsNameTheirExam1763000001410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(hold(NAMED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(hold(UNNAMED));
  }
}
