-- The question and rubric of a script that the caller has or had; the item bank itself stays closed to markers.
create or replace function grading.question_of(script uuid) returns jsonb language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer jsonb;
begin
  perform set_config('app.context', 'system', true);
  select jsonb_build_object('stem', v.body->'stem', 'maxWords', v.body->'maxWords', 'drawing', v.body->'drawing',
      'criteria', v.key->'criteria') into answer
    from grading.script s join exams.item_versions v on v.id = s.item_version_id
    where s.id = script and exists (
      select from grading.claim c where c.script_id = s.id and c.marker_id = app.person_id());
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function grading.question_of from public;
grant execute on function grading.question_of to rtc_app;
