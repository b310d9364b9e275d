import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { FileKeyRing } from '../../../dist/libs/keys/file-key-ring.js';
import { PASSWORD, emailOf, personId } from '../data/people.mjs';
import { passwordsAlone } from '../limits/programs.mjs';
import { rawRequest } from '../wrk.mjs';

const CONNECTIONS = 10;
const LIMIT_SECONDS = 3;

/** What the officer's home asks for. */
const HOME = ['/api/v1/course-standings', '/api/v1/attempts', '/api/v1/sittings', '/api/v1/certificates?status=valid'];

/** All people sit in one hall, behind one router. */
const HALL = '192.0.2.1';

/**
 * The cookie of a device on which a person signed in before. wrk shows only the last of several cookies; with this one
 * the answer sets no other than that of the session.
 */
async function deviceOf(ring, person) {
  const nonce = randomBytes(12);
  const code = await ring.mac('device', `${person} ${nonce.toString('base64url')}`);
  return `rtc_device=${Buffer.concat([nonce, code.subarray(0, 16)]).toString('base64url')}`;
}

export const signIns = {
  name: 'sign-in',
  title: 'sign-in and home',
  needs: ['people'],
  wanted: { perSecond: 60 },
  async run(load) {
    const count = Math.max(1, Math.ceil(load.size.count / 8));
    const ring = new FileKeyRing(join(load.centre.dataDirectory, 'keys'));
    const flows = await Promise.all(
      Array.from({ length: count + CONNECTIONS + 1 }, async (_, at) => {
        const person = (at % load.data.kept.people) + 1;
        return `${emailOf(person)} ${await deviceOf(ring, personId(person))}`;
      }),
    );
    const headers = { 'X-Request-Id': '@FLOW', 'X-Forwarded-For': HALL };
    const body = { email: '@1', password: PASSWORD };
    // The length of the body counts an address in place of its mark.
    const text = JSON.stringify(body);
    const length = Buffer.byteLength(text) - '@1'.length + emailOf(1).length;
    const enter = rawRequest({
      method: 'POST',
      path: '/api/v1/auth/sign-in',
      headers: { ...headers, Cookie: '@2' },
      body,
    }).replace(/Content-Length: \d+/, `Content-Length: ${length}`);
    const home = HOME.map((path) => rawRequest({ path, headers: { ...headers, Cookie: '@KEPT' } }));
    const figure = await load.measured(() =>
      load.wrk.flow({
        port: load.centre.port,
        steps: [enter, ...home],
        flows,
        connections: CONNECTIONS,
        count,
        keep: 'cookie',
      }),
    );
    const hash = await load.centre.value('select password_hash from identity.credential where person_id = $1', [
      personId(1),
    ]);
    return { ...figure, limit: await passwordsAlone(hash, PASSWORD, load.size.seconds > 0 ? LIMIT_SECONDS : 0) };
  },
};
