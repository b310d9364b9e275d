import { idOf, unchecked } from './ids.mjs';

/** So many courses have a word of their own in common, however large the catalogue is. */
const TOGETHER = 25;

export const courseId = (number) => idOf('course', number);
/** A word that is in the titles of twenty-five courses and nowhere else. */
export const wordOf = (group) => `mission${String(group).padStart(5, '0')}x`;
export const groupsOf = (courses) => Math.max(1, Math.floor(courses / TOGETHER));

/** Published courses from `first` to `last`: the demo's in turn, each with words of its own in its titles. */
export async function addCourses(centre, first, last) {
  await unchecked(centre, () =>
    withoutBeginnings(centre, async () => {
      for (const sql of [COURSES, VERSIONS, LISTINGS]) await centre.rows(sql, [first, last]);
    }),
  );
  await centre.rows('vacuum (analyze) catalogue.course, catalogue.course_version, catalogue.listing');
}

/** The index of all beginnings is built faster over all rows at once than row by row. */
async function withoutBeginnings(centre, work) {
  const definition = await centre.value(`select indexdef from pg_indexes where indexname = 'listing_beginnings'`);
  await centre.rows('drop index catalogue.listing_beginnings');
  await work();
  await centre.rows(definition);
}

const EACH = 'from generate_series($1::bigint, $2::bigint) n';

const COURSES = `
  insert into catalogue.course (id, code) select load.id('course', n), 'LOAD-' || lpad(n::text, 7, '0') ${EACH}`;

const DEMO = `
  (select v.document, row_number() over (order by c.code) as place, count(*) over () as many
   from catalogue.course_version v join catalogue.course c on c.id = v.course_id where c.code not like 'LOAD-%' and v.document->>'classification' = 'open') demo`;

const VERSIONS = `
  insert into catalogue.course_version (id, course_id, version, document)
  select load.id('course-version', n), load.id('course', n), 1, demo.document
  ${EACH} join ${DEMO} on demo.place = n % demo.many + 1`;

const LISTINGS = `
  insert into catalogue.listing (course_id, version_id, version, code, title, summary, sector, sqf_level, borders, areas,
    functions, languages, delivery, classification, hours, validity_months, published_at, outline, words)
  select load.id('course', n), load.id('course-version', n), 1, 'LOAD-' || lpad(n::text, 7, '0'), named.title, l.summary,
    (array['security', 'intelligence', 'customs', 'justice'])[n % 4 + 1], l.sqf_level, l.borders, l.areas, l.functions,
    l.languages, l.delivery, 'open', l.hours, l.validity_months, l.published_at, l.outline,
    l.words || setweight(catalogue.lexemes_of('LOAD-' || lpad(n::text, 7, '0') || w.word), 'A')
  ${EACH}
    join (select l.*, row_number() over (order by code) as place, count(*) over () as many
      from catalogue.listing l where code not like 'LOAD-%') l on l.place = n % l.many + 1
    cross join lateral (select ' mission' || lpad(((n - 1) / ${TOGETHER})::text, 5, '0') || 'x' as word) w
    cross join lateral (select jsonb_build_object('ar', (l.title->>'ar') || w.word, 'fr', (l.title->>'fr') || w.word,
      'en', (l.title->>'en') || w.word) as title) named`;
