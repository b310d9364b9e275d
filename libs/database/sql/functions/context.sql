-- In whose name a statement runs: person, centre, system or public; null outside of any transaction of the application.
create or replace function app.context() returns text language sql stable parallel safe
  return nullif(current_setting('app.context', true), '');
