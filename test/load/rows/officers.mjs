import { OFFICERS } from '../../../dist/libs/reporting/officers/officers.list.js';
import { finderCookie } from '../data/officers.mjs';
import { administratorCookie, stateOf } from '../data/ways.mjs';
import { newAddress, rawRequest } from '../wrk.mjs';

const CONNECTIONS = 20;
const MANY = 1_000;
const LIMIT = 25;

const ORDER = { sort: '-due', language: /** @type {const} */ ('en') };

/**
 * The first page of officers of a state, as its administrator and the registrar open it by turns. Its limit is the
 * statement of the page alone, without the total that the screen shows beside it.
 */
export const officers = {
  name: 'officers',
  title: 'first page of officers of a state, and how many there are',
  needs: ['officers', 'ways'],
  wanted: { p95: 80 },
  async run(load) {
    const places = Array.from({ length: Math.min(MANY, load.data.kept.ways) }, (_, at) => at);
    const requests = places.map((at) =>
      rawRequest({
        path: `/api/v1/officers?${new URLSearchParams({ ...(at % 2 ? { stateCode: stateOf(at) } : {}), count: 'true', limit: String(LIMIT) })}`,
        cookie: at % 2 ? finderCookie(at) : administratorCookie(at),
        headers: { 'X-Forwarded-For': newAddress() },
      }),
    );
    const figure = await load.over(requests, CONNECTIONS);
    const { sql, names } = OFFICERS.statements.page(['stateCode'], ORDER, false);
    const values = places.map((at) => {
      /** @type {Record<string, unknown>} */
      const given = { stateCode: stateOf(at), limit: LIMIT + 1 };
      return names.map((name) => given[name]);
    });
    return { ...figure, limit: await load.limit('officers', sql, values, CONNECTIONS) };
  },
};
