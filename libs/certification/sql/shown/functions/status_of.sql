-- How a certificate stands, by its last change and the database's clock: valid, expired, suspended or revoked.
create or replace function certification.status_of(last_change text, valid_until timestamptz) returns text
  language sql stable parallel safe
  return case
    when last_change = 'revoked' then 'revoked'
    when last_change = 'suspended' then 'suspended'
    when valid_until <= now() then 'expired'
    else 'valid' end;

revoke execute on function certification.status_of from public;
grant execute on function certification.status_of to rtc_app;
