-- Keys and explanations of a released result for its own candidate, by item version.
-- Null while somebody can still answer these questions.
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
      join exams.item_versions v on v.id = i.item_version_id
    where r.id = of_result and r.person_id = any (identity.own_ids()) and not exists (
      select from exams.attempts a cross join lateral exams.answers_until(array[a.exam_version_id]) u
      where a.id = r.attempt_id);
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function grading.explanations_of from public;
grant execute on function grading.explanations_of to rtc_app;
