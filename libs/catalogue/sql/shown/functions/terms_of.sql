-- Makes the query of a search and the beginnings for the index in one pass; null if nothing is left of the words.
-- If one word is sought, courses with a form of that word come before those with a word that only begins so.
create or replace function catalogue.terms_of(words text, out query tsquery, out beginnings text[])
  language sql stable parallel safe as $$
    select string_agg(concat('(', quote_literal(word) || ':*',
        case when stem <> word then ' | ' || quote_literal(stem) || ':*' end,
        case when alone then ' | ' || quote_literal(word) || ' | ' || quote_literal(stem) end, ')'), ' & ')::tsquery,
      array_agg(distinct left(stem, 40))
    from (select word, catalogue.stem_of(word) as stem, count(*) over () = 1 as alone
      from catalogue.words_sought(words) word) sought
  $$;
