-- Whether a certificate ends within six months: a cohort to renew it in has to be found and completed before that.
create or replace function certification.ends_soon(valid_until timestamptz) returns boolean
  language sql stable parallel safe
  return valid_until < now() + interval '6 months';
