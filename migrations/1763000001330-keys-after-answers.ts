import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of those exam versions whose questions somebody can still answer: until when. A sitting to come counts as well as an
 * open one, an attempt counts until it is handed in, and a question is the same in all its versions. It answers in the
 * owner's name, because a candidate does not see the sittings of other cohorts.
 */
const ANSWERS_UNTIL = `
  create function exams.answers_until(versions uuid[]) returns table (exam_version_id uuid, answers_until timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with running as (
      select a.sitting_id, max(a.late_until) as until from exams.attempt a where a.status = 'open' group by a.sitting_id
    ), ahead as (
      select s.exam_version_id, max(greatest(e.ends_at, r.until)) as until
        from exams.sitting s
        cross join lateral (select s.closes_at + make_interval(mins => s.late_grace_minutes) as ends_at) e
        left join running r on r.sitting_id = s.id
        where e.ends_at > now() or r.sitting_id is not null
        group by s.exam_version_id
    ), in_use as (
      select i.item_id, max(h.until) as until
        from ahead h
        join exams.exam_version v on v.id = h.exam_version_id
        cross join lateral jsonb_object_keys(v.item_types) k
        join exams.item_version i on i.id = k::uuid
        group by i.item_id
    )
    select v.id, max(u.until)
      from exams.exam_version v
      cross join lateral jsonb_object_keys(v.item_types) k
      join exams.item_version i on i.id = k::uuid
      join in_use u on u.item_id = i.item_id
      where v.id = any (versions)
      group by v.id
  $$;
  revoke execute on function exams.answers_until from public;
  grant execute on function exams.answers_until to rtc_app;
`;

/** Keys and explanations of a released result, for its own candidate: { item version id: { key, explanation } }. */
const explanations = (condition: string): string => `
  create or replace function grading.explanations_of(of_result uuid) returns jsonb language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    answer jsonb;
  begin
    perform set_config('app.context', 'system', true);
    select jsonb_object_agg(v.id, jsonb_build_object('key', v.key, 'explanation', v.explanation)) into answer
      from grading.result r
        join grading.release e on e.result_id = r.id
        join grading.item_score i on i.attempt_id = r.attempt_id
        join exams.item_version v on v.id = i.item_version_id
      where r.id = of_result and r.person_id = app.person_id() ${condition};
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
`;

const NOBODY_ANSWERS = `and not exists (
        select from exams.attempt a cross join lateral exams.answers_until(array[a.exam_version_id]) u
        where a.id = r.attempt_id)`;

/** A released result shows its keys once nobody can answer the same questions any more. */
export class KeysAfterAnswers1763000001330 implements MigrationInterface {
  name = 'KeysAfterAnswers1763000001330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${ANSWERS_UNTIL} ${explanations(NOBODY_ANSWERS)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${explanations('')} drop function exams.answers_until;`);
  }
}
