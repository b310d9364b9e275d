import { certificateRevoked, seatGiven } from '#contracts/events';
import { aPerson } from '#identity/testing';
import { newId } from '#kernel';
import { layOut, type Agent } from '#testing';
import { V1, noticeDesk } from './testing/notice-desk.js';
import { TellOfCertificates } from './worker/tell-of-certificates.listener.js';
import { TellOfSeats } from './worker/tell-of-seats.listener.js';

describe('What people are told of a record that is no longer theirs to see', () => {
  const desk = noticeDesk();

  it('says that, and neither its name nor its words of now', async () => {
    const { first, one } = await desk.seated();
    await desk.hear(TellOfSeats, seatGiven, one);
    const administrator = await aPerson(desk.database, { role: 'state-admin', stateCode: 'ma' });
    await desk.hear(TellOfSeats, seatGiven, one, 9);
    const agent = await desk.signIn(administrator);
    expect(JSON.stringify(await desk.read(agent))).toContain(first.name.latin);
    await layOut(desk.database.adminUrl, [
      ['update identity.role_assignment set revoked_at = now() where person_id = $1', [administrator.id]],
      [`update identity.person set name_latin = 'Renamed Since' where id = $1`, [first.id]],
    ]);
    const { items } = await desk.read(agent);
    expect(items).toMatchObject([
      { telling: 'officer-seated', title: { en: 'No longer open to you' }, link: null, readAt: null },
    ]);
    const { body: marked } = await agent.post(`${V1}/notices/${items[0].id}/readings`).expect(200);
    for (const words of [first.name.latin, first.name.ar, 'Renamed Since', one.nominationId, 'DESK-'])
      expect(JSON.stringify([items, marked])).not.toContain(words);
  });

  it('as a certificate that there is not', async () => {
    const officer = await aPerson(desk.database);
    await desk.hear(TellOfCertificates, certificateRevoked, {
      certificateId: newId(),
      number: 'RTC-1',
      personId: officer.id,
      stateCode: 'ma',
      courseVersionId: newId(),
      reason: 'misconduct',
      revokedAt: '2027-01-04T11:00:00Z',
    });
    expect((await desk.read(await desk.signIn(officer))).items).toEqual([]);
  });
});

describe('What people have read', () => {
  const desk = noticeDesk();
  const unread = async (agent: Agent): Promise<number> => (await desk.read(agent, '/summary')).unread;

  const threeTold = async () => {
    const { first, one } = await desk.seated();
    for (const at of [11, 12, 13]) await desk.hear(TellOfSeats, seatGiven, one, at);
    const agent = await desk.signIn(first);
    const { items } = await desk.read(agent);
    return { agent, ids: items.map(({ id }: { id: string }) => id) as [string, string, string] };
  };

  it('is counted no more, and keeps the time of the first reading', async () => {
    const { agent, ids } = await threeTold();
    expect(await unread(agent)).toBe(3);
    const { body: once } = await agent.post(`${V1}/notices/${ids[1]}/readings`).expect(200);
    const { body: again } = await agent.post(`${V1}/notices/${ids[1]}/readings`).expect(200);
    expect(once.readAt).not.toBeNull();
    expect(again.readAt).toBe(once.readAt);
    expect(await unread(agent)).toBe(2);
    const { items } = await desk.read(agent, '?unread=true');
    expect(items.map(({ id }: { id: string }) => id)).toEqual([ids[0], ids[2]]);
    const { counts } = await desk.read(agent, '?counts=unread,telling');
    expect(counts).toEqual({ unread: { true: 2, false: 1 }, telling: { 'seat-given': 3 } });
    expect((await desk.read(agent, '?telling=result-released')).items).toEqual([]);
  });

  it('is all of it up to the newest that was shown, and none that came since', async () => {
    const { agent, ids } = await threeTold();
    const { body } = await agent.post(`${V1}/notices/readings`).send({ upTo: ids[1] }).expect(200);
    expect(body).toEqual({ unread: 1 });
    await agent.post(`${V1}/notices/readings`).send({ upTo: ids[1] }).expect(200);
    expect(await unread(agent)).toBe(1);
  });

  it('comes page by page, each once', async () => {
    const { agent, ids } = await threeTold();
    const first = await desk.read(agent, '?limit=2');
    const second = await desk.read(agent, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
  });

  it('is nobody’s but theirs', async () => {
    const { ids } = await threeTold();
    const stranger = await desk.signIn(await aPerson(desk.database));
    await stranger.post(`${V1}/notices/${ids[0]}/readings`).expect(404);
    await stranger.post(`${V1}/notices/readings`).send({ upTo: ids[0] }).expect(404);
    await desk.api.stranger().get(`${V1}/notices`).expect(401);
  });
});
