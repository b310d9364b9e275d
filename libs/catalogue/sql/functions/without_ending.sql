-- An Arabic word without the ending of number, gender or owner.
create or replace function catalogue.without_ending(word text) returns text language sql immutable parallel safe strict
  return regexp_replace(word, '(?<=...)(?:تين|تان|يين|يون|ات|ان|ون|ين|يه|ها|هم|نا|وا|ه|ي)$', '');
