import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aPerson } from '#identity/testing';
import { waitingMails, type MailServer } from '#notifications/testing';
import { query } from '#testing';
import { eventually } from '../support/eventually.js';
import type { RunningCentre } from '../support/running-centre.js';

/** How many mails there are, and after how many arrivals the worker is killed. */
export interface MailKills {
  readonly mails: number;
  readonly killedAt: readonly number[];
}

/** How many mails a worker hands over at once: to a server, and into the folder. */
const AT_ONCE = { server: 8, folder: 4 };

const addressOf = (at: number): string => `officer${at}@example.test`;

async function mailsOf({ databaseAdminUrl: adminUrl }: RunningCentre, count: number): Promise<string[]> {
  const { id: personId } = await aPerson({ adminUrl });
  return waitingMails(
    { adminUrl },
    Array.from({ length: count }, (_, at) => ({ personId, address: addressOf(at) })),
  );
}

async function unsent({ databaseAdminUrl }: RunningCentre): Promise<Set<string>> {
  const rows = await query<{ to_address: string }>(
    databaseAdminUrl,
    `select to_address from notifications.mail where status <> 'sent'`,
  );
  return new Set(rows.map((row) => row.to_address));
}

/** Releases by hand what a dead worker had taken; by itself that takes a minute. */
const letGo = ({ databaseAdminUrl }: RunningCentre): Promise<unknown> =>
  query(databaseAdminUrl, `update notifications.mail set due_at = now() where status = 'waiting'`);

/** Kills the worker when so many have arrived. @returns which had arrived, or were about to, without being noted. */
async function killedAmong(centre: RunningCentre, arrived: () => Promise<string[]>, most: number): Promise<string[]> {
  await eventually('mails that arrive', arrived, ({ length }) => length >= most, { every: 20 });
  const killed = centre.kill('worker');
  // Mails on the wire still arrive.
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

/** Checks that no mail is left out, and that only mails under way at a kill came twice, under the same identifier. */
export async function killBeforeServer(
  centre: RunningCentre,
  server: MailServer,
  { mails, killedAt }: MailKills,
): Promise<void> {
  const arrived = () => Promise.resolve([...new Set(server.delivered.map(({ to }) => to))]);
  await mailsOf(centre, mails);
  const underWay: string[] = [];
  for (const most of killedAt) {
    const these = await killedAmong(centre, arrived, most);
    expect(these.length).toBeLessThanOrEqual(AT_ONCE.server);
    underWay.push(...these);
  }
  await allSent(centre);
  const identifiers = Array.from({ length: mails }, (_, at) => server.identifiersFor(addressOf(at)));
  const twice = identifiers.flatMap(({ length }, at) => (length > 1 ? [addressOf(at)] : []));
  const kills = `worker killed ${killedAt.length} times among ${mails} mails`;
  process.stdout.write(`\n${kills}: ${underWay.length} under way, ${twice.length} came twice\n`);
  expect(identifiers.filter(({ length }) => length === 0)).toEqual([]);
  expect(identifiers.filter((all) => new Set(all).size > 1)).toEqual([]);
  expect(twice.filter((address) => !underWay.includes(address))).toEqual([]);
}

/** Checks that no mail is left out, and that each is there once, whole. */
export async function killBeforeFolder(centre: RunningCentre, { mails, killedAt }: MailKills): Promise<void> {
  const folder = join(centre.dataDirectory, 'mail');
  const files = () => readdir(folder).catch(() => []);
  const ids = await mailsOf(centre, mails);
  const named = new Map(ids.map((id, at) => [id, addressOf(at)]));
  const arrived = async () =>
    (await files()).flatMap((name) => named.get(/([0-9a-f-]{36})\.eml$/.exec(name)?.[1] ?? '') ?? []);
  for (const most of killedAt)
    expect((await killedAmong(centre, arrived, most)).length).toBeLessThanOrEqual(AT_ONCE.folder);
  await allSent(centre);
  expect((await arrived()).sort()).toEqual([...named.values()].sort());
  expect((await files()).filter((name) => !name.endsWith('.eml'))).toEqual([]);
}
