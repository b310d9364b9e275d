import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The catalogue as it is read, each page in one statement. Policies keep an index on words from being used, as what
 * compares words might tell of rows that are not shown: these functions hold to what the policies say themselves.
 */
export class CatalogueReading1763000001130 implements MigrationInterface {
  name = 'CatalogueReading1763000001130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTLINES);
    await runner.query(`create policy functions on catalogue.listing to current_user using (true) with check (true)`);
    await runner.query(READING);
    await runner.query(`
      revoke execute on function catalogue.search, catalogue.count_found, catalogue.page_of from public;
      grant execute on function catalogue.search, catalogue.count_found, catalogue.page_of to rtc_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function catalogue.search, catalogue.count_found, catalogue.page_of, catalogue.card_of, catalogue.query_of,
        catalogue.shows;
      drop policy functions on catalogue.listing;
      alter table catalogue.listing drop column outline;
      drop function catalogue.outline_of;
    `);
  }
}

const OUTLINES = `
  -- What a course teaches, without the lessons themselves, which are for those enrolled.
  create function catalogue.outline_of(document jsonb) returns jsonb language sql immutable parallel safe
    return jsonb_build_object('outcomes', document->'outcomes', 'prerequisites', document->'prerequisites', 'modules', (
      select jsonb_agg(jsonb_build_object('key', m.value->'key', 'title', m.value->'title', 'lessons', (
          select jsonb_agg(jsonb_build_object('key', l.value->'key', 'title', l.value->'title', 'minutes', l.value->'minutes')
            order by l.place)
          from jsonb_array_elements(m.value->'lessons') with ordinality l(value, place))) order by m.place)
      from jsonb_array_elements(document->'modules') with ordinality m(value, place)));

  alter table catalogue.listing add column outline jsonb;
  update catalogue.listing l set outline = catalogue.outline_of(v.document)
    from catalogue.course_version v where v.id = l.version_id;
  alter table catalogue.listing alter column outline set not null;
`;

const DEFINER = 'stable security definer set search_path = pg_catalog, pg_temp';

const READING = `
  -- As the policies of the table: open courses to everybody, the others to who is signed in.
  create function catalogue.shows(context text, classification text) returns boolean language sql immutable parallel safe
    return context is not null and (classification = 'open' or context in ('person', 'centre', 'system'));

  -- Words match by their beginnings, in any language, folded alike on both sides. Null where nothing is left of them.
  create function catalogue.query_of(words text) returns tsquery language sql stable parallel safe
    return (select to_tsquery('simple', string_agg(quote_literal(lexeme) || ':*', ' & '))
      from unnest(to_tsvector('simple', app.fold(words))));

  create function catalogue.card_of(l catalogue.listing) returns jsonb language sql stable parallel safe
    return jsonb_build_object('id', l.course_id, 'versionId', l.version_id, 'version', l.version, 'code', l.code,
      'title', l.title, 'summary', l.summary, 'sector', l.sector, 'sqfLevel', l.sqf_level, 'eqfLevel', l.sqf_level,
      'borders', l.borders, 'areas', l.areas, 'functions', l.functions, 'languages', l.languages, 'delivery', l.delivery,
      'classification', l.classification, 'hours', l.hours, 'validityMonths', l.validity_months,
      'publishedAt', (to_json(l.published_at at time zone 'UTC')#>>'{}') || 'Z');

  -- [{ card, score }], best match first, then by code; without words by code alone, as the index has them.
  create function catalogue.search(context text, words text, wanted_sector text, wanted_level smallint,
      after_score float8, after_code text, most integer) returns jsonb language plpgsql ${DEFINER} as $$
  declare
    sought tsquery := catalogue.query_of(words);
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
        from (select m.* from (select l.course_id, l.code, -ts_rank(l.words, sought)::float8 as score
            from catalogue.listing l
            where l.words @@ sought and catalogue.shows(context, l.classification)
              and (wanted_sector is null or l.sector = wanted_sector)
              and (wanted_level is null or l.sqf_level = wanted_level)) m
          where after_code is null or (m.score, m.code) > (after_score, after_code)
          order by m.score, m.code limit most) f
        join catalogue.listing l on l.course_id = f.course_id;
    end if;
    return coalesce(answer, '[]');
  end $$;

  create function catalogue.count_found(context text, words text, wanted_sector text, wanted_level smallint)
    returns integer language plpgsql ${DEFINER} as $$
  declare
    sought tsquery := catalogue.query_of(words);
  begin
    if words is null then
      return (select count(*) from catalogue.listing l where catalogue.shows(context, l.classification)
        and (wanted_sector is null or l.sector = wanted_sector) and (wanted_level is null or l.sqf_level = wanted_level));
    end if;
    return (select count(*) from catalogue.listing l where l.words @@ sought
      and catalogue.shows(context, l.classification)
      and (wanted_sector is null or l.sector = wanted_sector) and (wanted_level is null or l.sqf_level = wanted_level));
  end $$;

  -- A course as its page shows it; null where there is none, or none that is shown.
  create function catalogue.page_of(context text, course uuid) returns jsonb language sql ${DEFINER}
    as $$ select catalogue.card_of(l) || l.outline from catalogue.listing l
      where l.course_id = course and catalogue.shows(context, l.classification) $$;
`;
