-- Lists every beginning, up to 40 letters long, of the words of a course, for the index.
create or replace function catalogue.beginnings_of(words tsvector) returns text[] language sql immutable parallel safe
  return (select array_agg(distinct left(lexeme, length)) from unnest(tsvector_to_array(words)) lexeme,
    generate_series(1, least(char_length(lexeme), 40)) length);
