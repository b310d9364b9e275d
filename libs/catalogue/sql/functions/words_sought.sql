-- The words of a search, each once; words that say nothing are left out unless there are no others.
create or replace function catalogue.words_sought(words text) returns setof text
  language sql stable parallel safe strict
begin atomic
  with word as (
    select distinct w as word from regexp_split_to_table(catalogue.words_apart(
      regexp_replace(app.fold(words), '([a-z]+)[-‐‑–—−_./]([0-9]+)', '\1\2', 'g')), ' ') w where w <> ''
  ), telling as (
    select word from word where word <> all (string_to_array(
      'de du des la le les et un une au aux en of the and in for to on a في من علي عن الي مع و', ' '))
  )
  select word from telling union all select word from word where not exists (select from telling);
end;
