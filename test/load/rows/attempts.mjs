import { addAttempts, attemptId } from '../data/attempts.mjs';
import { answerTypes, itemIds, sittingId } from '../data/exam.mjs';
import { idOf } from '../data/ids.mjs';
import { cookieOf, personId } from '../data/people.mjs';
import { FILL_ATTEMPTS, BARE_TABLES, START, SUBMIT, SUBMIT_AND_SCORE } from '../limits/tables.mjs';
import { spread } from '../load.mjs';
import { rawRequest } from '../wrk.mjs';
import { saveBody } from './saves.mjs';

const CONNECTIONS = 10;
const PAGES = 8;
const RECEIPT = JSON.stringify({ format: 1, answered: 40, late: 0, digest: 'a'.repeat(64), signature: 'b'.repeat(86) });

/** `[round, person]` for so many attempts, in new rounds. */
async function entries({ data }, count) {
  const found = [];
  while (found.length < count) {
    const round = await data.newRound();
    const people = spread(data.kept.people, Math.min(data.kept.people, count - found.length));
    found.push(...people.map((person) => [round, person]));
  }
  return found;
}

/** Open attempts with every item answered. */
async function answeredEntries(load, count) {
  const found = await entries(load, count);
  for (const round of new Set(found.map(([round]) => round))) {
    await addAttempts(load.centre, { round, last: load.data.kept.people, answered: itemIds().length });
  }
  return found;
}

const submission = ([round, person]) =>
  rawRequest({
    method: 'POST',
    path: `/api/v1/attempts/${attemptId(round, person)}/submissions`,
    cookie: cookieOf(person),
    body: {},
  });

async function bareAttempts({ centre }) {
  await centre.rows(`${BARE_TABLES}; truncate load.attempt, load.item_score; ${FILL_ATTEMPTS}`);
}

export const starts = {
  name: 'starts',
  title: 'start of an attempt',
  needs: ['people'],
  grows: true,
  wanted: { perSecond: 500, statements: 3 },
  async run(load) {
    const all = await entries(load, load.size.count + CONNECTIONS + 1);
    const requests = all.map(([round, person]) =>
      rawRequest({
        method: 'POST',
        path: `/api/v1/sittings/${sittingId(round, person)}/attempts`,
        cookie: cookieOf(person),
        body: {},
      }),
    );
    const figure = await load.once(requests, CONNECTIONS);
    const round = all[0][0];
    const items = itemIds();
    const rows = all.map((_, at) => {
      const [id, sitting] = [idOf(`bare ${round}`, at), idOf(`bare sitting ${round}`, at % 10)];
      return [id, sitting, idOf('enrolment', at), personId(at), `B${round}-${at}`, `{${items.join(',')}}`];
    });
    return { ...figure, limit: await load.limit('start', START, rows, CONNECTIONS, { once: true }) };
  },
};

export const submissions = {
  name: 'submissions',
  title: 'submission of 40 answered items',
  needs: ['people'],
  grows: true,
  wanted: { perSecond: 400, statements: 5 },
  async run(load) {
    const all = await answeredEntries(load, load.size.count + CONNECTIONS + 1);
    await bareAttempts(load);
    const figure = await load.once(all.map(submission), CONNECTIONS);
    await load.centre.until('select not exists (select from queue.outbox where completed_at is null)');
    const rows = all.map(([round, person]) => [attemptId(round, person), RECEIPT, idOf(`bare job ${round}`, person)]);
    return { ...figure, limit: await load.limit('submit', SUBMIT, rows, CONNECTIONS, { once: true }) };
  },
};

export const graded = {
  name: 'graded',
  title: 'submission until its 40 scores are stored',
  needs: ['people'],
  async run(load) {
    const all = await answeredEntries(load, load.size.count + CONNECTIONS + 1);
    await bareAttempts(load);
    const figure = await load.measured(async () => {
      const began = performance.now();
      const count = all.length - CONNECTIONS - 1;
      const sent = await load.wrk.send({
        port: load.centre.port,
        requests: all.map(submission),
        connections: CONNECTIONS,
        count,
      });
      await load.centre.until('select not exists (select from queue.outbox where completed_at is null)');
      return { ...sent, perSecond: count / ((performance.now() - began) / 1000) };
    });
    const rows = all.map(([round, person]) => [attemptId(round, person), RECEIPT, `{${itemIds().join(',')}}`]);
    const limit = await load.limit('submit-and-score', SUBMIT_AND_SCORE, rows, CONNECTIONS, { once: true });
    return { ...figure, limit };
  },
};

export const wholeAttempts = {
  name: 'attempts',
  title: 'whole attempt: start, page, 8 saves, submission',
  needs: ['people'],
  wanted: { perSecond: 70 },
  async run(load) {
    const count = Math.ceil(load.size.count / 4);
    const types = await answerTypes(load.centre);
    const all = await entries(load, count + CONNECTIONS + 1);
    const headers = { 'X-Request-Id': '@FLOW', Cookie: '@1' };
    const path = '/api/v1/attempts/@KEPT';
    const saves = Array.from({ length: PAGES }, (_, page) =>
      rawRequest({ method: 'PUT', path: `${path}/responses`, headers, body: saveBody(types, page, page + 1) }),
    );
    const steps = [
      rawRequest({ method: 'POST', path: '/api/v1/sittings/@2/attempts', headers, body: {} }),
      rawRequest({ path, headers }),
      ...saves,
      rawRequest({ method: 'POST', path: `${path}/submissions`, headers, body: {} }),
    ];
    const flows = all.map(([round, person]) => `${cookieOf(person)} ${sittingId(round, person)}`);
    return load.measured(() =>
      load.wrk.flow({ port: load.centre.port, steps, flows, connections: CONNECTIONS, count, keep: 'id' }),
    );
  },
};
