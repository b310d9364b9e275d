-- A word of a course with the other forms by which it is found besides its beginnings.
-- A word that begins with a letter that may be a prefix is given without it too, as a search cannot tell which it is.
create or replace function catalogue.forms_of(word text) returns text language sql immutable parallel safe strict
  return case when ascii(word) < 1536 then concat_ws(' ', word, nullif(catalogue.stem_of(word), word))
    else concat_ws(' ', word, nullif(catalogue.without_beginning(word), word), nullif(catalogue.stem_of(word), word),
      nullif(catalogue.without_beginning(catalogue.without_beginning(word)), catalogue.without_beginning(word)),
      catalogue.known_stem(catalogue.without_ending(word))) end;
