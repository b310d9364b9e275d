-- A word of a course with what it is found by besides its beginnings.
-- What begins with a letter that may stand before a word is given without it too, as a search cannot know.
create or replace function catalogue.forms_of(word text) returns text language sql immutable parallel safe strict
  return case when ascii(word) < 1536 then concat_ws(' ', word, nullif(catalogue.stem_of(word), word))
    else concat_ws(' ', word, nullif(catalogue.without_beginning(word), word), nullif(catalogue.stem_of(word), word),
      nullif(catalogue.without_beginning(catalogue.without_beginning(word)), catalogue.without_beginning(word)),
      catalogue.known_stem(catalogue.without_ending(word))) end;
