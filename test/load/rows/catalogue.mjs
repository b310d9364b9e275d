import { Courses } from '../../../dist/libs/catalogue/courses.service.js';
import { ListingsRepository } from '../../../dist/libs/catalogue/listings.repository.js';
import { PUBLIC_SCOPE } from '../../../dist/libs/database/index.js';
import { courseId, groupsOf, wordOf } from '../data/courses.mjs';
import { spread } from '../load.mjs';
import { newAddress, rawRequest } from '../wrk.mjs';

const CONNECTIONS = 10;
const MANY = 2_000;
const SECTORS = ['security', 'intelligence', 'customs', 'justice'];

/** The statement that the catalogue sends for something a stranger asks. */
async function statementOf(ask) {
  /** @type {any} */
  let seen;
  /** @type {any} What is asked of the database is looked at and not sent. */
  const statements = {
    one: async (_name, text, values) => {
      seen = { text, values };
      return null;
    },
  };
  const work = /** @type {any} */ ({ scope: PUBLIC_SCOPE });
  await ask(new Courses(work, new ListingsRepository(work, statements))).catch(() => undefined);
  return seen;
}

/**
 * A row of the catalogue: what is asked by place, and the same for the bare route.
 * @param {Record<string, any>} described
 */
const row = ({ name, title, wanted, growth, path, ask }) => ({
  name,
  title,
  needs: ['courses'],
  grows: true,
  wanted,
  growth,
  async run(load) {
    const places = spread(load.data.kept.courses, Math.min(MANY, load.data.kept.courses));
    const groups = groupsOf(load.data.kept.courses);
    const requests = places.map((place) =>
      rawRequest({ path: path({ place, groups }), headers: { 'X-Forwarded-For': newAddress() } }),
    );
    const figure = await load.over(requests, CONNECTIONS);
    const statements = await Promise.all(
      places.map((place) => statementOf((courses) => ask(courses, { place, groups }))),
    );
    const values = statements.map((statement) => statement.values);
    return { ...figure, limit: await load.limit(name, statements[0].text, values, CONNECTIONS) };
  },
});

/** @param {Record<string, any>} described */
const search = ({ name, title, wanted, growth, query }) =>
  row({
    name,
    title,
    wanted,
    growth,
    path: (known) => `/api/v1/courses?${new URLSearchParams({ ...query(known), limit: 20 })}`,
    ask: (courses, known) => courses.search({ ...query(known), limit: 20 }),
  });

/** Words of a few courses, alone or with common ones, in Arabic too, and within a sector. */
const KINDS = [
  (word) => ({ q: word }),
  (word) => ({ q: `document ${word.slice(0, -1)}` }),
  (word) => ({ q: `فحص ${word}` }),
  (word, place) => ({ q: word, sector: SECTORS[place % SECTORS.length] }),
];

export const searches = search({
  name: 'search',
  title: 'search for some courses by words',
  wanted: { perSecond: 1_000, ratio: 0.5 },
  query: ({ place, groups }) => KINDS[place % KINDS.length](wordOf(place % groups), place),
});

export const broadSearches = search({
  name: 'search-broad',
  title: 'search that a sixth of the courses match',
  // Ten times the courses make ten times the matches to put in order.
  growth: null,
  query: () => ({ q: 'travel document' }),
});

export const browsing = search({
  name: 'browse',
  title: 'first page of the catalogue, of a sector',
  query: ({ place }) => ({ sector: SECTORS[place % SECTORS.length] }),
});

export const coursePages = row({
  name: 'course',
  title: 'page of a course',
  path: ({ place }) => `/api/v1/courses/${courseId(place)}`,
  ask: (courses, { place }) => courses.outline(courseId(place)),
});
