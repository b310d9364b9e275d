import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KNOWN } from './1763000001361-known-words.js';

/** A beginning is looked up as far as this, as `catalogue.beginnings_of` goes. */
const LONGEST = 40;

/** Digits of other scripts, in tens: Arabic, Persian, N'Ko, Devanagari, Bengali. Those of full width are NFKC's. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6];
const DIGITS = ZEROS.map((zero) =>
  String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => zero + digit)),
).join('');

/** Forms of one letter, and that letter at the same place; what comes after has none and goes. */
const LETTERS = { forms: 'أإآٱىئؤةیېےکڪہھءʿʾ', plain: 'ااااييوهيييككهه' };

const MARKS = '\\u064B-\\u065F\\u0670\\u0640\\u06D6-\\u06ED';
const UNSEEN = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';

/** One form of each letter and digit, small, without marks (tashkeel, accents, tatweel) and without what nobody sees. */
const FOLD = `
  create or replace function app.fold(words text) returns text language sql immutable parallel safe strict
    return public.unaccent('public.unaccent'::regdictionary, lower(translate(
      regexp_replace(normalize(words, NFKC), '[${MARKS}${UNSEEN}]', '', 'g'),
      '${DIGITS}${LETTERS.forms}', '${'0123456789'.repeat(ZEROS.length)}${LETTERS.plain}')));
`;

const FOLD_BEFORE = `
  create or replace function app.fold(words text) returns text language sql immutable parallel safe strict
    return public.unaccent('public.unaccent'::regdictionary, lower(translate(
      regexp_replace(words, '[\\u064B-\\u065F\\u0670\\u0640\\u06D6-\\u06ED]', '', 'g'),
      'أإآٱىئؤة', 'ااااييوه')));
`;

/** After Larkey, Ballesteros and Connell, "Light stemming for Arabic" (2007): and, so, with, as, for, and the article. */
const PREFIX = '^(?:و(?=...)|ف(?=....))?(?:[بك]?ال(?=..)|لل(?=..)|[بكل](?=....))?';
const SUFFIX = '(?<=...)(?:تين|تان|يين|يون|ات|ان|ون|ين|يه|ها|هم|نا|وا|ه|ي)$';

/** Endings of French and English are cut and never replaced, so that what is left begins every form of the word. */
const ENDINGS: readonly (readonly [ending: string, left: string])[] = [
  ['(?<=....)(?:ies|y|ees|ee)$', ''],
  ['(?<=....)(?:euses?|eurs?|trices?|teurs?|ives?|ifs?)$', ''],
  ['(?<=....)(?:aux|ales?|als?)$', ''],
  ['(?<=..(?:[sx]|ch|sh))es$', ''],
  ['(?<=..[^s])[sx]$', ''],
  ['(?<=...)e$', ''],
  ['([b-df-hj-np-tv-z])\\1$', '\\1'],
];
const cutEndings = ENDINGS.reduce((word, [ending, left]) => `regexp_replace(${word}, '${ending}', '${left}')`, 'word');

const DASH = '[-‐‑–—−_./]';
const ELISION = `(^|[^a-z])(?:qu|[cdjlmnst])[''’]`;
/** What no course is found by. */
const SMALL = 'de du des la le les et un une au aux en of the and in for to on a في من علي عن الي مع و';

const STEMS = `
  create function catalogue.known_stem(stem text) returns text language sql immutable parallel safe strict
    return '${JSON.stringify(KNOWN)}'::jsonb ->> stem;

  create function catalogue.without_ending(word text) returns text language sql immutable parallel safe strict
    return regexp_replace(word, '${SUFFIX}', '');

  create function catalogue.without_beginning(word text) returns text language sql immutable parallel safe strict
    return regexp_replace(word, '${PREFIX}', '');

  -- What a word that is sought has in common with its other forms: the beginning of one of \`catalogue.forms_of\` each.
  create function catalogue.stem_of(word text) returns text language sql immutable parallel safe strict
    return case
      when word ~ '[0-9]' then word
      when ascii(word) < 1536 then ${cutEndings}
      else coalesce(catalogue.known_stem(word), catalogue.known_stem(catalogue.without_ending(word)),
        catalogue.known_stem(catalogue.without_beginning(word)),
        catalogue.known_stem(catalogue.without_ending(catalogue.without_beginning(word))),
        catalogue.without_ending(catalogue.without_beginning(word)))
    end;

  -- A word of a course with what it is found by besides its beginnings. What begins with a letter that may stand before
  -- a word is given without it too, as a search cannot know.
  create function catalogue.forms_of(word text) returns text language sql immutable parallel safe strict
    return case when ascii(word) < 1536 then concat_ws(' ', word, nullif(catalogue.stem_of(word), word))
      else concat_ws(' ', word, nullif(catalogue.without_beginning(word), word), nullif(catalogue.stem_of(word), word),
        nullif(catalogue.without_beginning(catalogue.without_beginning(word)), catalogue.without_beginning(word)),
        catalogue.known_stem(catalogue.without_ending(word))) end;

  -- Words apart by single spaces, folded; l' and d' are none of them.
  create function catalogue.words_apart(text text) returns text language sql immutable parallel safe strict
    return btrim(regexp_replace(regexp_replace(text, '${ELISION}', '\\1 ', 'g'),
      '[^0-9a-z\\u00DF-\\u02AF\\u0620-\\u064A\\u066E-\\u06D3]+', ' ', 'g'));

  -- Codes are found with and without their dash.
  create function catalogue.lexemes_of(text text) returns tsvector language sql stable parallel safe strict
    return (select to_tsvector('simple', coalesce(string_agg(catalogue.forms_of(word), ' ' order by place), ''))
      from regexp_split_to_table(catalogue.words_apart(
        regexp_replace(app.fold(text), '([a-z]+)${DASH}([0-9]+)', '\\1 \\2 \\1\\2', 'g')), ' ') with ordinality w(word, place)
      where word <> '');

  create function catalogue.words_of(code text, title jsonb, summary jsonb) returns tsvector
    language sql stable parallel safe return
    setweight(catalogue.lexemes_of(concat_ws(' ', code, regexp_replace(code, '[^A-Za-z0-9]', '', 'g'),
      title->>'ar', title->>'fr', title->>'en')), 'A') ||
    setweight(catalogue.lexemes_of(concat_ws(' ', summary->>'ar', summary->>'fr', summary->>'en')), 'C');

  -- The words of a search, each once, without those that say nothing unless there are no others.
  create function catalogue.words_sought(words text) returns setof text language sql stable parallel safe strict
    begin atomic
      with word as (select distinct w as word from regexp_split_to_table(catalogue.words_apart(
          regexp_replace(app.fold(words), '([a-z]+)${DASH}([0-9]+)', '\\1\\2', 'g')), ' ') w where w <> ''),
        telling as (select word from word where word <> all (string_to_array('${SMALL}', ' ')))
      select word from telling union all select word from word where not exists (select from telling);
    end;

  -- What is sought in one pass: as a query, and as beginnings for the index; null where nothing is left of the words.
  -- Where one word is all, what has that word in some form comes before what has one that begins so.
  create function catalogue.terms_of(words text, out query tsquery, out beginnings text[]) language sql stable parallel safe
    as $$
      select string_agg(concat('(', quote_literal(word) || ':*',
          case when stem <> word then ' | ' || quote_literal(stem) || ':*' end,
          case when alone then ' | ' || quote_literal(word) || ' | ' || quote_literal(stem) end, ')'), ' & ')::tsquery,
        array_agg(distinct left(stem, ${LONGEST}))
      from (select word, catalogue.stem_of(word) as stem, count(*) over () = 1 as alone
        from catalogue.words_sought(words) word) sought
    $$;
`;

interface Terms {
  readonly query: string;
  readonly beginnings: string;
  readonly terms: string;
}

const IN_ONE_PASS: Terms = {
  query: 'null',
  beginnings: 'null',
  terms: 'select t.query, t.beginnings into sought, sought_beginnings from catalogue.terms_of(words) t;',
};
const ONE_BY_ONE: Terms = { query: 'catalogue.query_of(words)', beginnings: 'catalogue.sought_of(words)', terms: '' };

const searchBy = ({ query, beginnings, terms }: Terms): string => `
  create or replace function catalogue.search(context text, words text, wanted_sector text, wanted_level smallint,
      after_score float8, after_code text, most integer) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    sought tsquery := ${query};
    sought_beginnings text[] := ${beginnings};
    answer jsonb;
  begin
    ${terms}
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
            where catalogue.beginnings_of(l.words) @> sought_beginnings and l.words @@ sought and catalogue.shows(context, l.classification) and l.sector = coalesce(wanted_sector, l.sector)
              and l.sqf_level = coalesce(wanted_level, l.sqf_level)) m
          where after_code is null or (m.score, m.code) > (after_score, after_code)
          order by m.score, m.code limit most) f
        join catalogue.listing l on l.ctid = f.place;
    end if;
    return coalesce(answer, '[]');
  end $$;

  create or replace function catalogue.count_found(context text, words text, wanted_sector text, wanted_level smallint)
    returns integer language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    sought tsquery := ${query};
    sought_beginnings text[] := ${beginnings};
  begin
    ${terms}
    if words is null then
      return (select count(*) from catalogue.listing l where catalogue.shows(context, l.classification)
        and (wanted_sector is null or l.sector = wanted_sector) and (wanted_level is null or l.sqf_level = wanted_level));
    end if;
    return (select count(*) from catalogue.listing l
      where catalogue.beginnings_of(l.words) @> sought_beginnings and l.words @@ sought and catalogue.shows(context, l.classification) and l.sector = coalesce(wanted_sector, l.sector)
              and l.sqf_level = coalesce(wanted_level, l.sqf_level));
  end $$;
`;

const BEFORE = `
  create function catalogue.query_of(words text) returns tsquery language sql stable parallel safe
    return (select to_tsquery('simple', string_agg(quote_literal(lexeme) || ':*', ' & '))
      from unnest(to_tsvector('simple', app.fold(words))));
  create function catalogue.sought_of(words text) returns text[] language sql stable parallel safe
    return (select array_agg(distinct left(lexeme, ${LONGEST})) from unnest(to_tsvector('simple', app.fold(words))));
  drop function catalogue.terms_of, catalogue.words_sought, catalogue.words_of, catalogue.lexemes_of, catalogue.words_apart,
    catalogue.forms_of, catalogue.stem_of, catalogue.without_beginning, catalogue.without_ending, catalogue.known_stem;
`;

const WORDS_BEFORE = `
  update catalogue.listing set words =
    setweight(to_tsvector('simple', app.fold(concat_ws(' ', code, title->>'ar', title->>'fr', title->>'en'))), 'A') ||
    setweight(to_tsvector('simple', app.fold(concat_ws(' ', summary->>'ar', summary->>'fr', summary->>'en'))), 'C');
`;

/**
 * Courses are found by what the forms of a word have in common. Documents keep each word with what it is without
 * article and small words before it, and what one of many is; a search cuts its words to a stem and looks for what
 * begins so, so the index of all beginnings answers as before.
 */
export class WordsByStems1763000001361 implements MigrationInterface {
  name = 'WordsByStems1763000001361';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLD);
    await runner.query(STEMS);
    await runner.query(searchBy(IN_ONE_PASS));
    await runner.query('drop function catalogue.query_of, catalogue.sought_of');
    await runner.query('update catalogue.listing set words = catalogue.words_of(code, title, summary)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FOLD_BEFORE);
    await runner.query(BEFORE);
    await runner.query(searchBy(ONE_BY_ONE));
    await runner.query(WORDS_BEFORE);
  }
}
