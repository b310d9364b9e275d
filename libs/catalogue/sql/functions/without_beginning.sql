-- An Arabic word without the article and the small words written together with it.
-- After Larkey, Ballesteros and Connell, "Light stemming for Arabic" (2007): and, so, with, as, for, and the article.
create or replace function catalogue.without_beginning(word text) returns text
  language sql immutable parallel safe strict
  return regexp_replace(word, '^(?:و(?=...)|ف(?=....))?(?:[بك]?ال(?=..)|لل(?=..)|[بكل](?=....))?', '');
