import { addAttempts, attemptId } from '../data/attempts.mjs';
import { ANSWERS, answerTypes } from '../data/exam.mjs';
import { cookieOf } from '../data/people.mjs';
import { SAVE } from '../limits/tables.mjs';
import { spread } from '../load.mjs';
import { rawRequest } from '../wrk.mjs';

const PAGE = 5;
const ANSWERED_AT = '2026-03-04T09:12:44.120Z';

/** All saves of a person come from one device, which orders them. */
const DEVICE = '6f1c2f5e-8a0b-4b52-9d0e-3f3c5a1b7e21';

/**
 * The body of a save: five answers, with a sequence ahead of that of every save before.
 * @param {string | number} [sequence] a number, or the mark in whose place wrk puts one
 */
export const saveBody = (types, page, sequence = '@SEQUENCE') =>
  `{"answers":[${types
    .slice((page * PAGE) % types.length, ((page * PAGE) % types.length) + PAGE)
    .map(
      ({ id, type }) =>
        `{"itemId":"${id}","device":"${DEVICE}","deviceKind":"phone","sequence":${sequence},"over":null,"answer":${JSON.stringify(ANSWERS[type])},"language":"fr","answeredAt":"${ANSWERED_AT}"}`,
    )
    .join(',')}]}`;

const saves = (connections, wanted) => ({
  name: `saves-${connections}`,
  title: `save of five answers, ${connections} connections`,
  needs: ['people'],
  grows: connections === 10,
  wanted,
  async run(load) {
    const { centre, data } = load;
    const types = await answerTypes(centre);
    const round = await data.newRound();
    const people = data.kept.people;
    await addAttempts(centre, { round, last: people, answered: 0 });
    const asked = spread(people, Math.min(people, 20_000));
    const requests = (path, cookie) =>
      asked.map((person) =>
        rawRequest({ method: 'PUT', path: path(person), cookie: cookie(person), body: saveBody(types, person) }),
      );
    const toCentre = requests((person) => `/api/v1/attempts/${attemptId(round, person)}/responses`, cookieOf);
    const toLimit = requests(
      (person) => `/save/${attemptId(round, person)}`,
      () => undefined,
    );
    const figure = await load.over(toCentre, connections);
    return { ...figure, limit: await load.limit('save', SAVE, toLimit, connections) };
  },
});

export const savesAtTen = saves(10, { perSecond: 1_800, ratio: 0.4, statements: 1 });
export const savesAtFifty = saves(50, { perSecond: 1_800, ratio: 0.5, statements: 1, p95: 40 });
