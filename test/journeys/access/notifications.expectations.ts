import { randomUUID } from 'node:crypto';
import type { Actor, Sent } from './actor.js';
import type { Centre } from './centre.js';
import { anybody, anyoneSignedIn, only, type Expectations } from './expectation.js';

/** A notice to somebody new in the role of each actor. */
const told =
  (sent: (noticeId: string) => Sent) =>
  (centre: Centre) =>
  async (actor: Actor): Promise<Sent> => {
    const { sessionId, headers } = await centre.somebody(actor);
    const id = randomUUID();
    await centre.sql(
      `insert into notifications.notice (id, person_id, telling, event, sequence, subject_kind, subject_id, channels, unmailed)
       select $1, person_id, 'seat-given', 'test', 1, 'nomination', $1, '{app}', 'not-wanted'
       from identity.session where id = $2`,
      [id, sessionId],
    );
    return { ...sent(id), headers };
  };

const token = async (centre: Centre): Promise<string> => {
  const { token: known } = await centre.row<{ token: string }>(
    `insert into notifications.mail_choice (person_id) select id from identity.person where email = 'trainee3.ma@demo.example'
     on conflict (person_id) do update set version = mail_choice.version returning token`,
  );
  return known;
};

/** What people are told, and the mails that went with it. */
export const notificationExpectations: Expectations = {
  'GET /notices': { statuses: anyoneSignedIn(200) },
  'GET /notices/summary': { statuses: anyoneSignedIn(200) },
  'POST /notices/readings': { statuses: anyoneSignedIn(200), prepare: told((upTo) => ({ body: { upTo } })) },
  'POST /notices/:noticeId/readings': {
    statuses: anyoneSignedIn(200),
    prepare: told((noticeId) => ({ params: { noticeId } })),
  },
  'GET /mail-choices': { statuses: anyoneSignedIn(200) },
  'PATCH /mail-choices': {
    statuses: anyoneSignedIn(200),
    prepare: (centre) => async (actor) => {
      const { headers } = await centre.somebody(actor);
      return { body: { results: false }, headers: { ...headers, 'if-match': '"1"' } };
    },
  },
  // Whoever has a mail can decline further ones without an account.
  'POST /mail-refusals': {
    statuses: anybody(204),
    prepare: async (centre) => ({ body: { token: await token(centre) } }),
  },
  'GET /mails': { statuses: only({ 'state-admin': 200, registrar: 200, auditor: 200 }) },
  'POST /mails/:mailId/repeats': {
    statuses: only({ registrar: 201 }),
    prepare: async (centre) => ({ params: { mailId: await centre.records.mail() } }),
  },
};
