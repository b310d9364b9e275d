import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A beginning is looked up as far as this; hardly a word is longer. */
const LONGEST = 40;

/**
 * Words are found by their beginnings, and an index on words has to gather everything that begins so: a word that many
 * courses share cost as much as there are courses, even beside one that few have. With every beginning in the index, the
 * rarest one leads to the few that are looked at.
 */
const BEGINNINGS = `
  create function catalogue.beginnings_of(words tsvector) returns text[] language sql immutable parallel safe
    return (select array_agg(distinct left(lexeme, length)) from unnest(tsvector_to_array(words)) lexeme,
      generate_series(1, least(char_length(lexeme), ${LONGEST})) length);

  -- What is sought, as beginnings; null where nothing is left of it, which is found nowhere.
  create function catalogue.sought_of(words text) returns text[] language sql stable parallel safe
    return (select array_agg(distinct left(lexeme, ${LONGEST})) from unnest(to_tsvector('simple', app.fold(words))));

  create index listing_beginnings on catalogue.listing using gin (catalogue.beginnings_of(words));
`;

interface ByWords {
  readonly matches: string;
  readonly beginnings: string;
  readonly facets: string;
  readonly planning: string;
}

const BY_BEGINNINGS: ByWords = {
  // The words say again what a beginning that was cut off did not.
  matches: 'catalogue.beginnings_of(l.words) @> sought_beginnings and l.words @@ sought',
  beginnings: 'catalogue.sought_of(words)',
  // So that no index on them is read beside that on words, which for a common one costs as much as there are courses.
  facets: 'l.sector = coalesce(wanted_sector, l.sector) and l.sqf_level = coalesce(wanted_level, l.sqf_level)',
  // One plan for all: to weigh how common the words are costs more than to look.
  planning: 'set plan_cache_mode = force_generic_plan',
};

const BY_WORDS: ByWords = {
  matches: 'l.words @@ sought',
  beginnings: 'null',
  facets: `(wanted_sector is null or l.sector = wanted_sector) and (wanted_level is null or l.sqf_level = wanted_level)`,
  planning: 'set plan_cache_mode = auto',
};

const searchBy = ({ matches, beginnings, facets, planning }: ByWords): string => `
  create or replace function catalogue.search(context text, words text, wanted_sector text, wanted_level smallint,
      after_score float8, after_code text, most integer) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp ${planning} as $$
  declare
    sought tsquery := catalogue.query_of(words);
    sought_beginnings text[] := ${beginnings};
    answer jsonb;
  begin
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
            where ${matches} and catalogue.shows(context, l.classification) and ${facets}) m
          where after_code is null or (m.score, m.code) > (after_score, after_code)
          order by m.score, m.code limit most) f
        join catalogue.listing l on l.ctid = f.place;
    end if;
    return coalesce(answer, '[]');
  end $$;

  create or replace function catalogue.count_found(context text, words text, wanted_sector text, wanted_level smallint)
    returns integer language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    sought tsquery := catalogue.query_of(words);
    sought_beginnings text[] := ${beginnings};
  begin
    if words is null then
      return (select count(*) from catalogue.listing l where catalogue.shows(context, l.classification)
        and (wanted_sector is null or l.sector = wanted_sector) and (wanted_level is null or l.sqf_level = wanted_level));
    end if;
    return (select count(*) from catalogue.listing l
      where ${matches} and catalogue.shows(context, l.classification) and ${facets});
  end $$;
`;

export class SearchByBeginnings1763000001210 implements MigrationInterface {
  name = 'SearchByBeginnings1763000001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BEGINNINGS);
    await runner.query(searchBy(BY_BEGINNINGS));
    await runner.query('drop index catalogue.listing_words');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index listing_words on catalogue.listing using gin (words)');
    await runner.query(searchBy(BY_WORDS));
    await runner.query(`
      drop index catalogue.listing_beginnings;
      drop function catalogue.beginnings_of, catalogue.sought_of;
    `);
  }
}
