import { readFile, readdir } from 'node:fs/promises';
import { aPerson } from '#identity/testing';
import { Config } from '#config';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { MailServer, waitingMails } from '../testing/index.js';
import { MailDeliveries } from './mail-deliveries.js';
import { NotificationsWorkerModule } from './notifications-worker.module.js';

interface Row {
  readonly status: string;
  readonly attempts: number;
  readonly answer: string | null;
  readonly wait: number;
}

describe('Mails that are due', () => {
  const database = testDatabase();
  let personId: string;
  let server: MailServer;
  let module: TestModule;
  const refused = new Map<string, { code: number; text: string }>();
  let mayTake = Promise.resolve();

  beforeAll(async () => {
    personId = (await aPerson(database)).id;
    server = await MailServer.open({
      refuses: (address) => refused.get(address) ?? null,
      before: (address) => (address.startsWith('slow') ? mayTake : Promise.resolve()),
    });
    module = await testModule({
      database,
      imports: [NotificationsWorkerModule],
      settings: { SMTP_URL: server.url, MAIL_FROM: 'no-reply@lms.example.org' },
    });
  });
  afterAll(async () => {
    await module.close();
    await server.close();
  });

  const send = async (): Promise<void> => {
    module.get(MailDeliveries).wake();
    await module.get(MailDeliveries).idle();
  };
  const waiting = (...addresses: string[]) =>
    waitingMails(
      database,
      addresses.map((address) => ({ personId, address })),
    );
  const rowOf = async (id = ''): Promise<Row> => {
    const [row] = await query<Row & Record<string, unknown>>(
      database.adminUrl,
      `select status, attempts, answer, round(extract(epoch from due_at - now()))::int as wait
       from notifications.mail where id = $1`,
      [id],
    );
    if (!row) throw new Error('No such mail');
    return row;
  };
  const makeDue = (id = '', triedSince = '0 s') =>
    query(
      database.adminUrl,
      `update notifications.mail set due_at = now(), tried_since = now() - $2::interval where id = $1`,
      [id, triedSince],
    );

  it('are handed over once, each to its one recipient', async () => {
    const [id] = await waiting('one@example.test', 'other@example.test');
    await send();
    await send();
    expect(server.identifiersFor('one@example.test')).toEqual([`<${id}@example.test>`]);
    expect(server.identifiersFor('other@example.test')).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 1, answer: expect.stringMatching(/^250 /) });
  });

  it('are refused for good by a 5xx, and put off by a 4xx with waits that grow; the others go', async () => {
    refused.set('gone@example.test', { code: 550, text: 'No such user' });
    refused.set('busy@example.test', { code: 450, text: 'Mailbox busy' });
    const [gone, busy] = await waiting('gone@example.test', 'busy@example.test', 'third@example.test');
    await send();
    expect(server.identifiersFor('third@example.test')).toHaveLength(1);
    expect(await rowOf(gone)).toMatchObject({ status: 'refused', attempts: 1, answer: '550 No such user' });
    const waits = [];
    for (let turn = 0; turn < 7; turn += 1) {
      const row = await rowOf(busy);
      expect(row).toMatchObject({ status: 'waiting', attempts: turn + 1, answer: '450 Mailbox busy' });
      waits.push(Math.ceil(row.wait / 60));
      await makeDue(busy);
      await send();
    }
    expect(waits).toEqual([1, 3, 9, 27, 81, 243, 360]);
    expect(server.asked.get('gone@example.test')).toBe(1);
    refused.delete('busy@example.test');
    await makeDue(busy, '4 days');
    await send();
    expect(await rowOf(busy)).toMatchObject({ status: 'sent', attempts: 9 });
    expect(server.identifiersFor('busy@example.test')).toEqual([`<${busy}@example.test>`]);
  });

  it('are given up once they were put off for five days', async () => {
    refused.set('full@example.test', { code: 452, text: 'Mailbox full' });
    const [id] = await waiting('full@example.test');
    await send();
    await makeDue(id, '4 days 23 hours');
    await send();
    expect(await rowOf(id)).toMatchObject({ status: 'waiting' });
    await makeDue(id, '5 days 1 minute');
    await send();
    expect(await rowOf(id)).toMatchObject({ status: 'given-up', attempts: 3, answer: '452 Mailbox full' });
  });

  it('go on beside one that the server takes long over', async () => {
    let goOn: () => void = () => undefined;
    mayTake = new Promise((resolve) => (goOn = resolve));
    const addresses = Array.from({ length: 250 }, (_, at) => `quick${at}@example.test`);
    await waiting('slow@example.test', ...addresses);
    module.get(MailDeliveries).wake();
    while (!addresses.every((address) => server.identifiersFor(address).length === 1))
      await new Promise((done) => setTimeout(done, 20));
    expect(server.identifiersFor('slow@example.test')).toEqual([]);
    goOn();
    await module.get(MailDeliveries).idle();
    expect(server.identifiersFor('slow@example.test')).toHaveLength(1);
  });

  it('go once where two workers look for them at once', async () => {
    const other = await testModule({
      database,
      imports: [NotificationsWorkerModule],
      settings: { SMTP_URL: server.url, MAIL_FROM: 'no-reply@lms.example.org' },
    });
    const addresses = Array.from({ length: 300 }, (_, at) => `shared${at}@example.test`);
    await waiting(...addresses);
    other.get(MailDeliveries).wake();
    await send();
    await other.get(MailDeliveries).idle();
    await other.close();
    expect(addresses.filter((address) => server.identifiersFor(address).length !== 1)).toEqual([]);
  });

  it('wait where no server answers, without an attempt counted, and go once it does', async () => {
    const [id] = await waiting('later@example.test');
    const lonely = await testModule({
      database,
      imports: [NotificationsWorkerModule],
      settings: { SMTP_URL: 'smtp://user:secret@127.0.0.1:1', MAIL_FROM: 'no-reply@lms.example.org' },
    });
    lonely.get(MailDeliveries).wake();
    await lonely.get(MailDeliveries).idle();
    await lonely.close();
    const row = await rowOf(id);
    expect(row).toMatchObject({ status: 'waiting', attempts: 0, answer: null });
    expect(row.wait).toBeGreaterThan(0);
    await makeDue(id);
    await send();
    expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 1 });
  });

  it('are kept as files where no server is set, each once', async () => {
    const captured = await testModule({ database, imports: [NotificationsWorkerModule] });
    const [id] = await waiting('file@example.test');
    captured.get(MailDeliveries).wake();
    await captured.get(MailDeliveries).idle();
    // As if the process had been killed before it could note that.
    await query(
      database.adminUrl,
      `update notifications.mail set status = 'waiting', settled_at = null, due_at = now() where id = $1`,
      [id],
    );
    captured.get(MailDeliveries).wake();
    await captured.get(MailDeliveries).idle();
    const folder = captured.get(Config).mailDir;
    const files = await readdir(folder);
    expect(files).toEqual([expect.stringMatching(new RegExp(`${id}\\.eml$`))]);
    const eml = await readFile(`${folder}/${files[0]}`, 'utf8');
    expect(eml).toContain(`Message-ID: <${id}@example.test>`);
    expect(await rowOf(id)).toMatchObject({ status: 'sent', answer: files[0] });
    await captured.close();
  });
});
