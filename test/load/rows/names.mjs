import { SYSTEM_SCOPE } from '../../../dist/libs/database/index.js';
import { PeopleFinder } from '../../../dist/libs/identity/people-finder.js';
import { certificateNumber } from '../data/certificates.mjs';
import { finderCookie, officers } from '../data/officers.mjs';
import { spread } from '../load.mjs';
import { newAddress, rawRequest } from '../wrk.mjs';

const CONNECTIONS = 20;
const MANY = 3_000;

/** The statement that a search for these words sends to find people. */
async function statementOf(words) {
  /** @type {any} */
  let seen;
  const query = async (text, values) => {
    seen = { text, values };
    return [];
  };
  await new PeopleFinder(/** @type {any} */ ({ scope: SYSTEM_SCOPE, query })).best(words);
  return seen;
}

/**
 * Searches of a registrar for officers: where they ask, and in which words.
 * @param {Record<string, any>} described
 */
const row = ({ name, title, needs, wanted, path, words = (sought) => sought }) => ({
  name,
  title,
  needs,
  wanted,
  async run(load) {
    const { officers: kept } = load.data.kept;
    const all = officers(kept);
    const sought = spread(kept, Math.min(MANY, kept)).map((place) => all[place - 1].sought);
    const requests = sought.map((each, at) =>
      rawRequest({
        path: `${path}?${new URLSearchParams({ q: words(each, at, load.data.kept), limit: '10' })}`,
        cookie: finderCookie(at),
        headers: { 'X-Forwarded-For': newAddress() },
      }),
    );
    const figure = await load.over(requests, CONNECTIONS);
    const statements = await Promise.all(sought.map(statementOf));
    const values = statements.map((statement) => statement.values);
    return { ...figure, limit: await load.limit(name, statements[0].text, values, CONNECTIONS) };
  },
});

export const names = row({
  name: 'names',
  title: 'search for a person by a name in another spelling',
  needs: ['officers'],
  wanted: { p95: 80 },
  path: '/api/v1/people',
});

/** One in so many searches is for a part of a certificate's number. */
const NUMBERED = 4;

/** Its limit is the statement that finds the people, the most costly of those that it sends. */
export const find = row({
  name: 'find',
  title: 'search over everything, by a name or a part of a number',
  needs: ['officers', 'certificates', 'courses'],
  path: '/api/v1/search',
  words: (sought, at, { certificates }) =>
    at % NUMBERED === 0 ? certificateNumber((at % certificates) + 1).slice(4, 11) : sought,
});
