-- How many marks the sittings with waiting scripts need, and how many have been given.
create or replace function grading.queue_progress() returns jsonb language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer jsonb;
begin
  perform set_config('app.context', 'system', true);
  select jsonb_build_object('asked', coalesce(sum(s.marks_required), 0), 'given', coalesce(sum(m.given), 0))
    into answer from grading.script s
      cross join lateral (select count(*) as given from grading.mark where script_id = s.id) m
    where app.has_role('examiner') and s.status <> 'withdrawn'
      and s.sitting_id in (select w.sitting_id from grading.script w where w.status = 'waiting');
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function grading.queue_progress from public;
grant execute on function grading.queue_progress to rtc_app;
