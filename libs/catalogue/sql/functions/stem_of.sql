-- What a sought word has in common with its other forms: the beginning of one of `catalogue.forms_of` each.
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
