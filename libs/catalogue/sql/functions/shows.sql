-- Whether a context is shown a course, as in the policies: open ones to everybody, others to signed-in people.
create or replace function catalogue.shows(context text, classification text) returns boolean
  language sql immutable parallel safe
  return context is not null and (classification = 'open' or context in ('person', 'centre', 'system'));
