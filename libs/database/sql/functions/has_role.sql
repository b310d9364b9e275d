-- Whether the caller holds a role.
create or replace function app.has_role(role text) returns boolean language sql stable parallel safe
  return coalesce(role = any (string_to_array(nullif(current_setting('app.roles', true), ''), ',')), false);
