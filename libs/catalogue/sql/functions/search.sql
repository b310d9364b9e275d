-- Finds courses page by page among those that a context is shown; without words it gives them all by their codes.
-- The rarest beginning leads to the few rows that are looked at; facets are written so that their indexes are not read
-- as well. All searches share one plan, because weighing how common the words are costs more than looking.
create or replace function catalogue.search(context text, words text, wanted_sector text, wanted_level smallint,
    after_score float8, after_code text, most integer) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  sought tsquery := null;
  sought_beginnings text[] := null;
  answer jsonb;
begin
  select t.query, t.beginnings into sought, sought_beginnings from catalogue.terms_of(words) t;
  if words is null then
    select jsonb_agg(jsonb_build_object('card', catalogue.card_of(l), 'score', 0) order by l.code) into answer
      from (select * from catalogue.listing l
        where catalogue.shows(context, l.classification) and (wanted_sector is null or l.sector = wanted_sector)
          and (wanted_level is null or l.sqf_level = wanted_level) and (after_code is null or l.code > after_code)
        order by l.code limit most) l;
  else
    select jsonb_agg(jsonb_build_object('card', catalogue.card_of(l), 'score', f.score) order by f.score, f.code)
      into answer
      from (select m.* from (select l.ctid as place, l.code, -ts_rank(l.words, sought)::float8 as score
          from catalogue.listing l
          where catalogue.beginnings_of(l.words) @> sought_beginnings and l.words @@ sought
            and catalogue.shows(context, l.classification) and l.sector = coalesce(wanted_sector, l.sector)
            and l.sqf_level = coalesce(wanted_level, l.sqf_level)) m
        where after_code is null or (m.score, m.code) > (after_score, after_code)
        order by m.score, m.code limit most) f
      join catalogue.listing l on l.ctid = f.place;
  end if;
  return coalesce(answer, '[]');
end $$;

revoke execute on function catalogue.search from public;
grant execute on function catalogue.search to rtc_app;
