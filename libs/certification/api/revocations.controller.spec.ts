import { newId } from '#kernel';
import { query } from '#testing';
import { aCertifiedCourse } from '../testing/result.builder.js';
import { V1, certificateDesk } from '../testing/certificate-desk.js';

const grounds = { reason: 'identity-error', note: 'Two officers of one name' };

describe('revocations that wait for a second registrar', () => {
  const desk = certificateDesk();
  const ask = async (certificateId: string): Promise<string> => {
    const asked = await desk.first.post(`${V1}/certificates/${certificateId}/revocations`).send(grounds).expect(201);
    return asked.body.id as string;
  };
  const waiting = async (search = '') =>
    (await desk.second.get(`${V1}/revocations?count=true${search}`).expect(200)).body;

  it('are listed with who asked, why and for which certificate, to the second with the confirmation', async () => {
    const { id, number } = await desk.issued({ officer: desk.officer });
    const revocationId = await ask(id);
    const me = (await desk.first.get(`${V1}/auth/me`)).body.person;
    const { items, total } = await waiting();
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      id: revocationId,
      ...grounds,
      requestedBy: me.id,
      requestedByName: me.name,
      certificate: { id, number, name: desk.officer.name, status: 'valid' },
      allowed: ['certification.confirm-revocation', 'certification.withdraw-revocation'],
    });
    const own = (await desk.first.get(`${V1}/revocations`).expect(200)).body.items;
    expect(own[0].allowed).toEqual(['certification.withdraw-revocation']);
    expect((await desk.auditor.get(`${V1}/revocations`).expect(200)).body.items[0].allowed).toEqual([]);
    await desk.second.post(`${V1}/certificates/${id}/revocations/${revocationId}/confirmations`).expect(201);
    expect(await waiting()).toMatchObject({ items: [], total: 0 });
  });

  it('come page after page, the longest waiting first', async () => {
    const asked: string[] = [];
    for (let made = 0; made < 3; made += 1) asked.push(await ask((await desk.issued()).id));
    const first = await waiting('&limit=2');
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(asked.slice(0, 2));
    const second = await waiting(`&limit=2&cursor=${encodeURIComponent(String(first.nextCursor))}`);
    expect(second.items.map(({ id }: { id: string }) => id)).toEqual(asked.slice(2));
    expect([first.total, second.nextCursor]).toEqual([3, null]);
  });

  it('are nothing for states, officers and the rest of the staff', async () => {
    const officer = await desk.api.signIn(desk.officer.email);
    for (const agent of [desk.moroccan, desk.instructor, officer]) await agent.get(`${V1}/revocations`).expect(403);
  });
});

describe('a certificate', () => {
  const desk = certificateDesk();

  it('tells the centre by name who asked for and who confirmed its revocation, and nobody else', async () => {
    const certificate = await desk.issued({ officer: desk.officer });
    await desk.revoke(certificate);
    const names = async (agent: typeof desk.first) => {
      const { items } = (await agent.get(`${V1}/certificates/${certificate.id}/history`).expect(200)).body;
      return [items[1].requestedByName, items[1].confirmedByName];
    };
    const nameOf = async (agent: typeof desk.first) => (await agent.get(`${V1}/auth/me`)).body.person.name;
    expect(await names(desk.auditor)).toEqual([await nameOf(desk.first), await nameOf(desk.second)]);
    expect(await names(await desk.api.signIn(desk.officer.email))).toEqual([null, null]);
  });

  it('leads to the one that it renews and to the one that renews it', async () => {
    const course = await aCertifiedCourse(desk.database);
    const old = await desk.issued({ officer: desk.officer, course }, new Date('2024-03-04T10:00:00Z'));
    const renewal = await desk.issued({ officer: desk.officer, course });
    const read = async (id: string) => (await desk.first.get(`${V1}/certificates/${id}`).expect(200)).body;
    expect(await read(old.id)).toMatchObject({
      replaces: null,
      replacedBy: { id: renewal.id, number: renewal.number },
    });
    expect(await read(renewal.id)).toMatchObject({ replaces: { id: old.id, number: old.number }, replacedBy: null });
  });

  it('is among those that expire for the last six months that it is valid, for its own state alone', async () => {
    const daysLeft = (days: number) => new Date(Date.now() - (3 * 365.25 - days) * 86_400_000);
    const expiring = async (agent: typeof desk.first) =>
      (await agent.get(`${V1}/certificates?limit=200&status=expiring`).expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    const soon = await desk.issued({}, daysLeft(170));
    for (const days of [200, -2]) await desk.issued({}, daysLeft(days));
    expect(await expiring(desk.moroccan)).toEqual([soon.id]);
    expect(await expiring(desk.first)).toEqual([soon.id]);
    expect(await expiring(desk.tunisian)).toEqual([]);
    const sql = `insert into certification.status_change (id, certificate_id, sequence, kind, reason, at)
      values ($1, $2, 2, 'suspended', 'administrative', now())`;
    await query(desk.database.adminUrl, sql, [newId(), soon.id]);
    expect(await expiring(desk.moroccan)).toEqual([]);
  });

  it('is not among those that expire once it is renewed, until the renewal is revoked', async () => {
    const course = await aCertifiedCourse(desk.database);
    const officer = desk.officer;
    const old = await desk.issued({ officer, course }, new Date(Date.now() - 3 * 365 * 86_400_000 + 86_400_000 * 30));
    const expiring = async () =>
      (await desk.moroccan.get(`${V1}/certificates?limit=200&status=expiring`).expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await expiring()).toEqual([old.id]);
    const renewal = await desk.issued({ officer, course });
    expect(await expiring()).toEqual([]);
    await desk.revoke(renewal);
    expect(await expiring()).toEqual([old.id]);
  });
});
