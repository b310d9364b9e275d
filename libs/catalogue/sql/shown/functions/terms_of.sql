-- What is sought in one pass: as a query, and as beginnings for the index; null where nothing is left of the words.
-- Where one word is all, what has that word in some form comes before what has one that begins so.
create or replace function catalogue.terms_of(words text, out query tsquery, out beginnings text[])
  language sql stable parallel safe as $$
    select string_agg(concat('(', quote_literal(word) || ':*',
        case when stem <> word then ' | ' || quote_literal(stem) || ':*' end,
        case when alone then ' | ' || quote_literal(word) || ' | ' || quote_literal(stem) end, ')'), ' & ')::tsquery,
      array_agg(distinct left(stem, 40))
    from (select word, catalogue.stem_of(word) as stem, count(*) over () = 1 as alone
      from catalogue.words_sought(words) word) sought
  $$;
