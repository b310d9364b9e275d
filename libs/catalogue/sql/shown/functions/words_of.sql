-- The words by which a course or a cohort is found; those of code and title weigh more than the rest.
create or replace function catalogue.words_of(code text, title jsonb, summary jsonb) returns tsvector
  language sql stable parallel safe
  return setweight(catalogue.lexemes_of(concat_ws(' ', code, regexp_replace(code, '[^A-Za-z0-9]', '', 'g'),
    title->>'ar', title->>'fr', title->>'en')), 'A')
    || setweight(catalogue.lexemes_of(concat_ws(' ', summary->>'ar', summary->>'fr', summary->>'en')), 'C');
