-- Everybody reads what they were told, and notes that they did.
create policy own on notifications.notice using (person_id = any ((select identity.own_ids())::uuid[]))
  with check (person_id = any ((select identity.own_ids())::uuid[]));
