-- Folded words, set apart by single spaces; l' and d' are left out.
create or replace function catalogue.words_apart(text text) returns text language sql immutable parallel safe strict
  return btrim(regexp_replace(regexp_replace(text, '(^|[^a-z])(?:qu|[cdjlmnst])[''’]', '\1 ', 'g'),
    '[^0-9a-z\u00DF-\u02AF\u0620-\u064A\u066E-\u06D3]+', ' ', 'g'));
