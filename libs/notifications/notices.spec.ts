import { EnrolmentDesk, aCohort, anEnrolment } from '#enrolment/testing';
import { EnrolmentModule } from '#enrolment';
import {
  certificateRevoked,
  nominationWithdrawn,
  reservePlaceGiven,
  resultReleased,
  seatGiven,
  sittingMoved,
  sittingScheduled,
  type EventPayload,
  type EventType,
} from '#contracts/events';
import { aResult } from '#certification/testing';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { aSitting } from '#exams/testing';
import { IdentityApiModule } from '#identity/api';
import { aPerson, type BuiltPerson } from '#identity/testing';
import { newId } from '#kernel';
import type { EventListener } from '#queue';
import { layOut, query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { NotificationsApiModule } from './api/index.js';
import { NotificationsWorkerModule } from './worker/index.js';
import { TellOfCertificates } from './worker/tell-of-certificates.listener.js';
import { TellOfResults } from './worker/tell-of-results.listener.js';
import { TellOfSeats } from './worker/tell-of-seats.listener.js';
import { TellOfSittings } from './worker/tell-of-sittings.listener.js';

const V1 = '/api/v1';

describe('What people are told', () => {
  const database = testDatabase();
  let api: TestApp;
  let desk: EnrolmentDesk;
  let sequence = 1;

  beforeAll(async () => {
    api = await testApp({
      database,
      imports: [IdentityApiModule, EnrolmentModule, NotificationsApiModule, NotificationsWorkerModule],
    });
    desk = await EnrolmentDesk.open({ ...api, close: () => api.close() }, database);
  }, 60_000);
  afterAll(() => api.close());

  /** As the runner of jobs has a listener hear an event. */
  const hear = <E extends EventType>(
    listener: new (...all: never[]) => EventListener<E>,
    event: E,
    payload: EventPayload<E>,
    at = (sequence += 1),
  ): Promise<unknown> =>
    api.get(UnitOfWork).runAs(SYSTEM_SCOPE, () =>
      api.get<EventListener<E>>(listener as never).handle(payload, {
        jobId: newId(),
        language: 'ar',
        requestId: 'test',
        event: event.name,
        sequence: at,
        concerns: event.concerns(payload),
      }),
    );

  const read = async (agent: Agent, path = '') => {
    const { body } = await agent.get(`${V1}/notices${path}`).expect(200);
    return body;
  };
  const unread = async (agent: Agent): Promise<number> => (await read(agent, '/summary')).unread;
  const mailsOf = (person: BuiltPerson) =>
    query<{ subject: string; language: string; to_address: string; content: { text: string; act: { url: string } } }>(
      database.adminUrl,
      'select subject, language, to_address, content from notifications.mail where person_id = $1 order by id',
      [person.id],
    );

  /** Two officers of Morocco before one seat: one has it, one waits. */
  const seated = async () => {
    const cohort = await desk.cohort({ quotas: { ma: 1 }, days: [30, 34] });
    const [first, second] = [await desk.officer(desk.morocco), await desk.officer(desk.morocco)];
    const [one, other] = [
      await desk.nominate(desk.morocco, cohort.id, first),
      await desk.nominate(desk.morocco, cohort.id, second),
    ];
    const enrolmentId = (await desk.giveSeat(one.id)) ?? '';
    await desk.giveSeat(other.id);
    const facts = (id: string, personId: string) => ({
      nominationId: id,
      cohortId: cohort.id,
      personId,
      stateCode: 'ma',
    });
    return { cohort, first, second, one: facts(one.id, first.id), other: facts(other.id, second.id), enrolmentId };
  };

  it('is in all three languages what became of their nomination, with the way to it', async () => {
    const { cohort, first, second, one, other, enrolmentId } = await seated();
    await hear(TellOfSeats, seatGiven, { ...one, enrolmentId });
    await hear(TellOfSeats, reservePlaceGiven, { ...other, reservePlace: 1 });
    await hear(TellOfSeats, nominationWithdrawn, { ...other, reason: 'On mission' });

    const [told] = (await read(await api.signIn(first.email))).items;
    expect(told).toMatchObject({
      telling: 'seat-given',
      title: {
        ar: 'خُصّص لك مقعد',
        fr: 'Une place vous a été attribuée',
        en: 'You have been given a seat',
      },
      link: { place: 'enrolment', id: enrolmentId },
      readAt: null,
      mail: 'waiting',
    });
    expect(told.text.en).toContain(`“Text”, cohort ${cohort.code}: `);
    expect(told.text.ar).toContain(`\u2068${cohort.code}\u2069`);
    const { items } = await read(await api.signIn(second.email), '?count=true');
    expect(items.map(({ telling, link }: { telling: string; link: unknown }) => [telling, link])).toEqual([
      ['nomination-withdrawn', { place: 'home', id: null }],
      ['reserve-place-given', { place: 'home', id: null }],
    ]);
    expect(items[1].text.en).toContain('place 1 on the reserve list');
    expect(JSON.stringify(items)).not.toContain('On mission');
  });

  it('comes by mail in their own language, and to the administrators of their state in the application alone', async () => {
    const { first, one, enrolmentId } = await seated();
    await layOut(database.adminUrl, [[`update identity.person set language = 'fr' where id = $1`, [first.id]]]);
    await hear(TellOfSeats, seatGiven, { ...one, enrolmentId });
    const [mail, ...others] = await mailsOf(first);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      language: 'fr',
      to_address: first.email,
      subject: 'Une place vous a été attribuée',
      content: { act: { label: 'Ouvrir le cours', url: `http://localhost:3000/learn/${enrolmentId}` } },
    });
    const administrator = await api.signIn(desk.morocco.email);
    const [told] = (await read(administrator)).items;
    expect(told).toMatchObject({ telling: 'officer-seated', mail: 'not-wanted', link: { place: 'cohort' } });
    expect(told.text.ar).toContain(first.name.ar);
    expect(await mailsOf(desk.morocco)).toEqual([]);
    expect((await read(await api.signIn(desk.tunisia.email))).items).toEqual([]);
  });

  it('is told once, however often the event is heard', async () => {
    const { first, one, enrolmentId } = await seated();
    await hear(TellOfSeats, seatGiven, { ...one, enrolmentId }, 2);
    await hear(TellOfSeats, seatGiven, { ...one, enrolmentId }, 2);
    expect((await read(await api.signIn(first.email), '?count=true')).total).toBe(1);
    expect(await mailsOf(first)).toHaveLength(1);
  });

  it('reaches whoever has no address, or one that no mail can go to, in the application alone', async () => {
    const { first, one, enrolmentId } = await seated();
    await layOut(database.adminUrl, [
      [`update identity.person set email = 'first@example.test, other@example.test' where id = $1`, [first.id]],
    ]);
    await hear(TellOfSeats, seatGiven, { ...one, enrolmentId });
    const agent = await api.signIn('first@example.test, other@example.test');
    expect((await read(agent)).items).toMatchObject([{ telling: 'seat-given', mail: 'no-address' }]);
    expect(await mailsOf(first)).toEqual([]);
  });

  it('is nothing to whoever was made inactive', async () => {
    const { first, one, enrolmentId } = await seated();
    await layOut(database.adminUrl, [['update identity.person set active = false where id = $1', [first.id]]]);
    await hear(TellOfSeats, seatGiven, { ...one, enrolmentId });
    expect(await query(database.adminUrl, 'select from notifications.notice where person_id = $1', [first.id])).toEqual(
      [],
    );
  });

  it('is, to all who are enrolled, when their exam is, by the clock of its venue and as it stands now', async () => {
    const cohort = await aCohort(database);
    const [first, second, other] = [await aPerson(database), await aPerson(database), await aPerson(database)];
    await anEnrolment(database, cohort, first);
    await anEnrolment(database, cohort, second);
    const sitting = await aSitting(database, cohort, 24, 26);
    const examVersionId = newId();
    await layOut(database.adminUrl, [
      [
        `insert into exams.exam_version (id, exam_id, version, title, duration_minutes, pass_percent, total_points,
           marks_required, item_types)
         select $1, exam_id, 2, '{"ar":"امتحان","fr":"Examen","en":"Documents"}', 60, 60, 10, 1, '{}'
         from exams.exam_version where id = $2`,
        [examVersionId, sitting.examVersionId],
      ],
      [
        `update exams.sitting set exam_version_id = $2, opens_at = '2027-01-11T09:00:00Z',
           closes_at = '2027-01-11T11:00:00Z' where id = $1`,
        [sitting.id, examVersionId],
      ],
    ]);
    const facts = {
      sittingId: sitting.id,
      cohortId: cohort.id,
      examVersionId,
      timeZone: 'Africa/Casablanca',
      opensAt: '2027-01-04T09:00:00Z',
      closesAt: '2027-01-04T11:00:00Z',
    };
    await hear(TellOfSittings, sittingScheduled, facts);
    await hear(TellOfSittings, sittingMoved, facts);
    for (const person of [first, second]) {
      const { items } = await read(await api.signIn(person.email));
      expect(items.map(({ telling }: { telling: string }) => telling)).toEqual(['sitting-moved', 'sitting-scheduled']);
      for (const { text } of items)
        expect(text.en).toMatch(/“Documents”.*from 11 January 2027.* until 11 January 2027/);
    }
    expect((await read(await api.signIn(other.email))).items).toEqual([]);
    expect(await mailsOf(second)).toHaveLength(2);
  });

  it('is that a result is out, and not what it is', async () => {
    const { officer, resultId, attemptId } = await aResult(database, { passed: false });
    await hear(TellOfResults, resultReleased, {
      resultId,
      attemptId,
      personId: officer.id,
      stateCode: 'ma',
      courseVersionId: newId(),
      cohortId: newId(),
      passed: false,
      scorePercent: 40,
      releasedAt: '2027-01-04T11:00:00Z',
    });
    const { items } = await read(await api.signIn(officer.email));
    expect(items).toMatchObject([{ telling: 'result-released', link: { place: 'result', id: resultId } }]);
    expect(JSON.stringify([items, await mailsOf(officer)])).not.toMatch(/40|pass|fail/);
  });

  describe('of a record that is no longer theirs to see', () => {
    it('says that, and neither its name nor its words of now', async () => {
      const { first, one, enrolmentId } = await seated();
      await hear(TellOfSeats, seatGiven, { ...one, enrolmentId });
      const administrator = await aPerson(database, { role: 'state-admin', stateCode: 'ma' });
      await hear(TellOfSeats, seatGiven, { ...one, enrolmentId }, 9);
      const agent = await api.signIn(administrator.email);
      expect(JSON.stringify(await read(agent))).toContain(first.name.latin);
      await layOut(database.adminUrl, [
        ['update identity.role_assignment set revoked_at = now() where person_id = $1', [administrator.id]],
        [`update identity.person set name_latin = 'Renamed Since' where id = $1`, [first.id]],
      ]);
      const { items } = await read(agent);
      expect(items).toMatchObject([
        { telling: 'officer-seated', title: { en: 'No longer open to you' }, link: null, readAt: null },
      ]);
      const { body: marked } = await agent.post(`${V1}/notices/${items[0].id}/readings`).expect(200);
      for (const words of [first.name.latin, first.name.ar, 'Renamed Since', one.nominationId, 'DESK-'])
        expect(JSON.stringify([items, marked])).not.toContain(words);
    });

    it('as a certificate that there is not', async () => {
      const officer = await aPerson(database);
      await hear(TellOfCertificates, certificateRevoked, {
        certificateId: newId(),
        number: 'RTC-1',
        personId: officer.id,
        stateCode: 'ma',
        courseVersionId: newId(),
        reason: 'misconduct',
        revokedAt: '2027-01-04T11:00:00Z',
      });
      expect((await read(await api.signIn(officer.email))).items).toEqual([]);
    });
  });

  describe('and have read', () => {
    const threeTold = async () => {
      const { first, one, enrolmentId } = await seated();
      for (const at of [11, 12, 13]) await hear(TellOfSeats, seatGiven, { ...one, enrolmentId }, at);
      const agent = await api.signIn(first.email);
      const { items } = await read(agent);
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
      const { items } = await read(agent, '?unread=true');
      expect(items.map(({ id }: { id: string }) => id)).toEqual([ids[0], ids[2]]);
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
      const first = await read(agent, '?limit=2');
      const second = await read(agent, `?limit=2&cursor=${first.nextCursor}`);
      expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual(ids);
      expect(second.nextCursor).toBeNull();
    });

    it('is nobody’s but theirs', async () => {
      const { ids } = await threeTold();
      const stranger = await api.signIn((await aPerson(database)).email);
      await stranger.post(`${V1}/notices/${ids[0]}/readings`).expect(404);
      await stranger.post(`${V1}/notices/readings`).send({ upTo: ids[0] }).expect(404);
      await api.stranger().get(`${V1}/notices`).expect(401);
    });
  });
});
