-- An officer reads their own results once they are released, an administrator those of their state.
create policy read_released on grading.result for select using (
  (person_id = any ((select identity.own_ids())::uuid[]) or state_code = (select app.state_code()))
  and exists (select from grading.release r where r.result_id = result.id));
