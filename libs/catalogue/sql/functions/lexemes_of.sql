-- The words by which a text of a course is found; codes are given with and without their dash.
create or replace function catalogue.lexemes_of(text text) returns tsvector language sql stable parallel safe strict
  return (select to_tsvector('simple', coalesce(string_agg(catalogue.forms_of(word), ' ' order by place), ''))
    from regexp_split_to_table(catalogue.words_apart(
      regexp_replace(app.fold(text), '([a-z]+)[-‐‑–—−_./]([0-9]+)', '\1 \2 \1\2', 'g')), ' ')
      with ordinality w(word, place)
    where word <> '');
