-- Leases a script to the calling marker without showing what others have; null where no script waits.
-- The scripts of one day are handed out by their random ids and not in the order of submission: a marker who knows which
-- candidate left first must not know whose script comes first. Scripts of an earlier day come first, so that none waits
-- for ever. A claim changes no row of the script, so a script may have been leased after this statement began; it is
-- therefore checked again once it is locked.
create or replace function grading.claim_script(wanted uuid, of_exam uuid, of_item uuid, lease interval, waits boolean)
  returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  context_before text := coalesce(current_setting('app.context', true), '');
  me uuid := app.person_id();
  -- What somebody answered under a record that was merged into theirs is their own too.
  mine_too uuid[] := identity.own_ids();
  seen uuid;
  answer uuid;
begin
  perform set_config('app.context', 'system', true);
  -- Claims of one marker follow one another, so that the same request sent twice gets one script.
  perform pg_advisory_xact_lock(hashtextextended('marker ' || me::text, 0));
  if wanted is not null then
    -- The other marker of it, or the machine, may hold it for a moment: it is waited for.
    perform from grading.script s join grading.claim c on c.script_id = s.id and c.marker_id = me
      where s.id = wanted for update of s;
    if exists (select from grading.claim c where c.script_id = wanted and c.marker_id = me)
      and grading.may_be_claimed(wanted, me, of_exam, of_item) then answer := wanted; end if;
  else
    -- Who has a script locked already waits for no second one, so that no two wait for each other.
    if waits then
      perform from grading.script s join grading.claim mine on mine.script_id = s.id and mine.marker_id = me
        where mine.ended_at is null and mine.expires_at > now() and s.status = 'waiting'
        order by s.id limit 1 for update of s;
    end if;
    -- What is in hand already.
    loop
      exit when answer is not null;
      select s.id into seen from grading.script s join grading.claim mine on mine.script_id = s.id and mine.marker_id = me
        where mine.ended_at is null and mine.expires_at > now()
          and app.has_role('examiner') and s.status = 'waiting'
          and (of_exam is null or s.sitting_id in (select t.id from exams.sittings t
            join exams.exam_versions v on v.id = t.exam_version_id where v.exam_id = of_exam))
          and (of_item is null or s.item_version_id in (
            select v.id from exams.item_versions v where v.item_id = of_item))
          and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
          -- Nobody marks their own answer.
          and not exists (select from grading.script_origin o join exams.attempts a on a.id = o.attempt_id
            where o.script_id = s.id and a.person_id = any (mine_too))
          and (select count(*) from grading.mark m where m.script_id = s.id)
            + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
                 and c.ended_at is null and c.expires_at > now()) < s.marks_required
        order by s.id limit 1 for update of s skip locked;
      exit when not found;
      if grading.may_be_claimed(seen, me, of_exam, of_item) then answer := seen; end if;
    end loop;
    -- What the marker has not had.
    loop
      exit when answer is not null;
      select s.id into seen from grading.script s
        where not exists (select from grading.claim r
          where r.script_id = s.id and r.marker_id = me and r.ended_at is not null)
          and app.has_role('examiner') and s.status = 'waiting'
          and (of_exam is null or s.sitting_id in (select t.id from exams.sittings t
            join exams.exam_versions v on v.id = t.exam_version_id where v.exam_id = of_exam))
          and (of_item is null or s.item_version_id in (
            select v.id from exams.item_versions v where v.item_id = of_item))
          and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
          -- Nobody marks their own answer.
          and not exists (select from grading.script_origin o join exams.attempts a on a.id = o.attempt_id
            where o.script_id = s.id and a.person_id = any (mine_too))
          and (select count(*) from grading.mark m where m.script_id = s.id)
            + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
                 and c.ended_at is null and c.expires_at > now()) < s.marks_required
        order by ((s.made_at at time zone 'UTC')::date), s.id limit 1 for update of s skip locked;
      exit when not found;
      if grading.may_be_claimed(seen, me, of_exam, of_item) then answer := seen; end if;
    end loop;
    -- What the marker gave back comes after all else.
    loop
      exit when answer is not null;
      select s.id into seen from grading.script s join grading.claim r on r.script_id = s.id and r.marker_id = me
        where r.ended_at is not null
          and app.has_role('examiner') and s.status = 'waiting'
          and (of_exam is null or s.sitting_id in (select t.id from exams.sittings t
            join exams.exam_versions v on v.id = t.exam_version_id where v.exam_id = of_exam))
          and (of_item is null or s.item_version_id in (
            select v.id from exams.item_versions v where v.item_id = of_item))
          and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = me)
          -- Nobody marks their own answer.
          and not exists (select from grading.script_origin o join exams.attempts a on a.id = o.attempt_id
            where o.script_id = s.id and a.person_id = any (mine_too))
          and (select count(*) from grading.mark m where m.script_id = s.id)
            + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> me
                 and c.ended_at is null and c.expires_at > now()) < s.marks_required
        order by r.ended_at, s.id limit 1 for update of s skip locked;
      exit when not found;
      if grading.may_be_claimed(seen, me, of_exam, of_item) then answer := seen; end if;
    end loop;
  end if;
  if answer is not null then
    insert into grading.claim (script_id, marker_id, expires_at) values (answer, me, now() + lease)
      on conflict (script_id, marker_id) do update set expires_at = excluded.expires_at, ended_at = null;
  end if;
  perform set_config('app.context', context_before, true);
  return answer;
end $$;

revoke execute on function grading.claim_script from public;
grant execute on function grading.claim_script to rtc_app;
