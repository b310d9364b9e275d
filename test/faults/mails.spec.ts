import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aPerson } from '#identity/testing';
import { MailServer, waitingMails } from '#notifications/testing';
import { query } from '#testing';
import { eventually } from '../support/eventually.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';

const START = 300_000;
const ROUND = 120_000;
const MAILS = 1_000;
/** Of the mails, when so many have arrived. */
const KILLED_AT = [150, 400, 700];
/** So many mails a worker hands over at once: to a server, and into the folder. */
const AT_ONCE = { server: 8, folder: 4 };
/** A server of mail takes that long over a mail, so that some are always under way. */
const TAKES_MS = 12;

const addressOf = (at: number): string => `officer${at}@example.test`;

async function thousandMails({ databaseAdminUrl: adminUrl }: RunningCentre): Promise<string[]> {
  const { id: personId } = await aPerson({ adminUrl });
  return waitingMails(
    { adminUrl },
    Array.from({ length: MAILS }, (_, at) => ({ personId, address: addressOf(at) })),
  );
}

async function unsent({ databaseAdminUrl }: RunningCentre): Promise<Set<string>> {
  const rows = await query<{ to_address: string }>(
    databaseAdminUrl,
    `select to_address from notifications.mail where status <> 'sent'`,
  );
  return new Set(rows.map((row) => row.to_address));
}

/** What a dead worker had taken is let go by hand; by itself that takes a minute. */
const letGo = ({ databaseAdminUrl }: RunningCentre): Promise<unknown> =>
  query(databaseAdminUrl, `update notifications.mail set due_at = now() where status = 'waiting'`);

/** Kills the worker when so many have arrived. @returns which had arrived, or were about to, without being noted. */
async function killedAmong(centre: RunningCentre, arrived: () => Promise<string[]>, most: number): Promise<string[]> {
  await eventually('mails that arrive', arrived, ({ length }) => length >= most);
  const killed = centre.kill('worker');
  // What was on the wire arrives.
  await sleep(200);
  const waiting = await unsent(centre);
  const underWay = (await arrived()).filter((address) => waiting.has(address));
  await letGo(centre);
  await centre.recovered(killed);
  return underWay;
}

const allSent = (centre: RunningCentre) =>
  eventually(
    'every mail',
    () => unsent(centre),
    ({ size }) => size === 0,
  );

describe('A worker that is killed three times among a thousand mails', () => {
  describe('before a server of mail', () => {
    let server: MailServer;
    let centre: RunningCentre;
    beforeAll(async () => {
      server = await MailServer.open({ before: () => sleep(TAKES_MS) });
      centre = await startCentre({ demo: false, env: { SMTP_URL: server.url, MAIL_FROM: 'no-reply@example.test' } });
    }, START);
    afterAll(async () => {
      await (centre as RunningCentre | undefined)?.stop();
      await server.close();
    }, START);

    it(
      'leaves none out, and sends twice only what was under way, under the same identifier',
      async () => {
        const arrived = () => Promise.resolve([...new Set(server.delivered.map(({ to }) => to))]);
        await thousandMails(centre);
        const underWay: string[] = [];
        for (const most of KILLED_AT) {
          const these = await killedAmong(centre, arrived, most);
          expect(these.length).toBeLessThanOrEqual(AT_ONCE.server);
          underWay.push(...these);
        }
        await allSent(centre);
        const identifiers = Array.from({ length: MAILS }, (_, at) => server.identifiersFor(addressOf(at)));
        const twice = identifiers.flatMap(({ length }, at) => (length > 1 ? [addressOf(at)] : []));
        process.stdout.write(
          `\nkilled ${KILLED_AT.length} times before a server: ${underWay.length} under way, ${twice.length} of ${MAILS} twice\n`,
        );
        expect(identifiers.filter(({ length }) => length === 0)).toEqual([]);
        expect(identifiers.filter((all) => new Set(all).size > 1)).toEqual([]);
        expect(twice.filter((address) => !underWay.includes(address))).toEqual([]);
        expect(underWay.length).toBeGreaterThan(0);
      },
      ROUND,
    );
  });

  describe('before the folder', () => {
    let centre: RunningCentre;
    beforeAll(async () => {
      centre = await startCentre({ demo: false });
    }, START);
    afterAll(() => (centre as RunningCentre | undefined)?.stop(), START);

    it(
      'leaves none out, and has each there once, whole',
      async () => {
        const folder = join(centre.dataDirectory, 'mail');
        const files = () => readdir(folder).catch(() => []);
        const ids = await thousandMails(centre);
        const named = new Map(ids.map((id, at) => [id, addressOf(at)]));
        const arrived = async () =>
          (await files()).flatMap((name) => named.get(/([0-9a-f-]{36})\.eml$/.exec(name)?.[1] ?? '') ?? []);
        for (const most of KILLED_AT) {
          expect((await killedAmong(centre, arrived, most)).length).toBeLessThanOrEqual(AT_ONCE.folder);
        }
        await allSent(centre);
        expect((await arrived()).sort()).toEqual(ids.map((_, at) => addressOf(at)).sort());
        expect((await files()).filter((name) => !name.endsWith('.eml'))).toEqual([]);
      },
      ROUND,
    );
  });
});
