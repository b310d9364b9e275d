import { addAttempts, askForGrading } from '../data/attempts.mjs';
import { itemIds } from '../data/exam.mjs';
import { idOf } from '../data/ids.mjs';
import { cookieOf } from '../data/people.mjs';
import { addResults, askForCertificates } from '../data/results.mjs';
import { bullAlone, signingAlone, typstAlone } from '../limits/programs.mjs';
import { rawRequest } from '../wrk.mjs';

const CONNECTIONS = 10;
const LIMIT_SECONDS = 3;
const NOTHING_WAITS = 'select not exists (select from queue.outbox where completed_at is null)';

/** What the worker does with jobs that come all at once, until the last one is done. */
const untilDone =
  ({ centre }, count, ask) =>
  async () => {
    const began = performance.now();
    await ask();
    await centre.until(NOTHING_WAITS);
    return { operations: count, perSecond: (count * 1000) / (performance.now() - began) };
  };

const limitSeconds = ({ size }) => (size.seconds > 0 ? LIMIT_SECONDS : 0);
const demoCertificate = ({ centre }) =>
  centre
    .rows(`select snapshot, credential from certification.certificate where credential <> '{}' order by id limit 1`)
    .then(([row]) => row);

export const scoring = {
  name: 'scoring',
  title: 'scoring of 40 items through the queue',
  needs: ['people'],
  async run(load) {
    const { centre, data } = load;
    const round = await data.newRound();
    const last = Math.min(data.kept.people, load.size.count);
    await addAttempts(centre, { round, last, answered: itemIds().length, status: 'submitted' });
    const figure = await load.measured(untilDone(load, last, () => askForGrading(centre, { round, last })));
    return { ...figure, limit: await bullAlone(centre.addresses.REDIS_URL, load.size.count) };
  },
};

/** Certificates of these people's results, issued by the worker. @returns the figure of their issue. */
async function issued(load, last) {
  const { centre, data } = load;
  const round = await data.newRound();
  await addAttempts(centre, { round, last, answered: 0, status: 'scored' });
  await addResults(centre, { round, last });
  return load.measured(untilDone(load, last, () => askForCertificates(centre, { round, last })));
}

/** Requests for the documents of certificates that nobody asked for yet, each by its holder. */
async function documentRequests({ centre }, last) {
  const rows = await centre.rows(
    `select c.id, n from generate_series(1, $1::bigint) n
       join certification.certificate c on c.enrolment_id = load.id('enrolment', n) order by n`,
    [last],
  );
  return rows.map(({ id, n }) => rawRequest({ path: `/api/v1/certificates/${id}/pdf`, cookie: cookieOf(n) }));
}

export const certificates = {
  name: 'certificates',
  title: 'certificate signed and logged',
  needs: ['people'],
  async run(load) {
    const last = Math.min(load.data.kept.people, load.size.certificatesIssued);
    const figure = await issued(load, last);
    const { credential } = await demoCertificate(load);
    return { ...figure, limit: await signingAlone(credential, load.centre.folder, limitSeconds(load)) };
  },
};

export const documents = {
  name: 'documents',
  title: 'document of a certificate with QR, three languages',
  needs: ['people'],
  wanted: { perSecond: 100 },
  async run(load) {
    const last = Math.min(load.data.kept.people, load.size.certificatesIssued);
    if (
      !(await load.centre.value(`select 1 from certification.certificate where enrolment_id = $1`, [
        idOf('enrolment', 1),
      ]))
    )
      await issued(load, last);
    const [first, second, ...requests] = await documentRequests(load, last);
    // The process that sets documents starts with the first one and stays while it is asked for more.
    await load.wrk.send({ port: load.centre.port, requests: [first, second], connections: 1, count: 1 });
    const figure = await load.once(requests, Math.min(CONNECTIONS, requests.length - 2));
    return { ...figure, limit: await typstAlone(await demoCertificate(load), limitSeconds(load)) };
  },
};
