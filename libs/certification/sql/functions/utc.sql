-- An instant as the contracts write it: UTC, with milliseconds.
create or replace function certification.utc(instant timestamptz) returns text language sql stable parallel safe
  return to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

revoke execute on function certification.utc from public;
grant execute on function certification.utc to rtc_app;
