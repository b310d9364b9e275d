-- An officer reads their own certificates.
-- An administrator reads those that arose under their state, and those that its present officers brought along.
create policy read_own on certification.certificate for select
  using (person_id = any ((select identity.own_ids())::uuid[]) or state_code = (select app.state_code())
    or person_id = any ((select identity.newcomers())::uuid[]));
