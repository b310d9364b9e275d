-- The state whose rows the caller administers; null for everybody who administers none.
create or replace function app.state_code() returns text language sql stable parallel safe
  return nullif(current_setting('app.state_code', true), '');
