-- How many scripts the caller may still take.
create or replace function grading.waiting_scripts() returns bigint language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  answer bigint;
begin
  perform set_config('app.context', 'system', true);
  select count(*) into answer from grading.script s
    where app.has_role('examiner') and s.status = 'waiting'
      and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = app.person_id())
      and (select count(*) from grading.mark m where m.script_id = s.id) < s.marks_required
      and not exists (select from grading.claim c where c.script_id = s.id and c.marker_id = app.person_id()
        and c.ended_at is null and c.expires_at > now())
      and not exists (select from grading.script_origin o join exams.attempts a on a.id = o.attempt_id
        where o.script_id = s.id and a.person_id = any (identity.own_ids()));
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function grading.waiting_scripts from public;
grant execute on function grading.waiting_scripts to rtc_app;
