-- Turns a JSON list of texts into an array.
create or replace function identity.listed(texts jsonb) returns text[] language sql immutable parallel safe strict
  return array(select jsonb_array_elements_text(texts));

revoke execute on function identity.listed from public;
grant execute on function identity.listed to rtc_app;
