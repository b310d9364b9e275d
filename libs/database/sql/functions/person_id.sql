-- The person in whose name a statement runs; null for jobs and strangers.
create or replace function app.person_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
