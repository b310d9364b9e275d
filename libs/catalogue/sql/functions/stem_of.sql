-- The stem that a sought word shares with its other forms: one of the `catalogue.forms_of` of each begins with it.
create or replace function catalogue.stem_of(word text) returns text language sql immutable parallel safe strict
  return case
    when word ~ '[0-9]' then word
    when ascii(word) < 1536 then
      regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(word,
        '(?<=....)(?:ies|y|ees|ee)$', ''),
        '(?<=....)(?:euses?|eurs?|trices?|teurs?|ives?|ifs?)$', ''),
        '(?<=....)(?:aux|ales?|als?)$', ''),
        '(?<=..(?:[sx]|ch|sh))es$', ''),
        '(?<=..[^s])[sx]$', ''),
        '(?<=...)e$', ''),
        '([b-df-hj-np-tv-z])\1$', '\1')
    else coalesce(catalogue.known_stem(word), catalogue.known_stem(catalogue.without_ending(word)),
      catalogue.known_stem(catalogue.without_beginning(word)),
      catalogue.known_stem(catalogue.without_ending(catalogue.without_beginning(word))),
      catalogue.without_ending(catalogue.without_beginning(word)))
  end;
