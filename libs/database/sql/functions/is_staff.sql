-- Whether a statement runs in the name of the staff of the centre or of a job.
create or replace function app.is_staff() returns boolean language sql stable parallel safe
  return coalesce(app.context() in ('centre', 'system'), false);
