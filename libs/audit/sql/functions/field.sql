-- One field of a canonical text: its length in bytes and its text, or a hyphen for null.
create or replace function audit.field(value text) returns text language sql immutable parallel safe
  return coalesce(octet_length(value) || ':' || value, '-');
