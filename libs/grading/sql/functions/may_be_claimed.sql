-- Whether a marker may take a script now; called by grading.claim_script as the owner.
create or replace function grading.may_be_claimed(script uuid, marker uuid, of_exam uuid, of_item uuid)
  returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from grading.script s
    where s.id = script and app.has_role('examiner') and s.status = 'waiting'
      and (of_exam is null or s.sitting_id in (select t.id from exams.sittings t
        join exams.exam_versions v on v.id = t.exam_version_id where v.exam_id = of_exam))
      and (of_item is null or s.item_version_id in (
        select v.id from exams.item_versions v where v.item_id = of_item))
      and not exists (select from grading.mark m where m.script_id = s.id and m.marker_id = marker)
      -- Nobody marks their own answer.
      and not exists (select from grading.script_origin o join exams.attempts a on a.id = o.attempt_id
        where o.script_id = s.id and a.person_id = any (identity.same_person(marker)))
      and (select count(*) from grading.mark m where m.script_id = s.id)
        + (select count(*) from grading.claim c where c.script_id = s.id and c.marker_id <> marker
             and c.ended_at is null and c.expires_at > now()) < s.marks_required)
$$;

revoke execute on function grading.may_be_claimed from public;
