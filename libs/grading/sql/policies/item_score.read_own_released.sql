-- A candidate reads the scores behind their own released results.
create policy read_own_released on grading.item_score for select using (exists (
  select from grading.result r where r.attempt_id = item_score.attempt_id
    and r.person_id = any ((select identity.own_ids())::uuid[])));
