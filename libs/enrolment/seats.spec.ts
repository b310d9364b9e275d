import { Publication } from '#catalogue';
import type { CourseDocument } from '#contracts/catalogue';
import { SYSTEM_SCOPE, UnitOfWork, scopeOf } from '#database';
import { aPerson, aState, type BuiltPerson } from '#identity/testing';
import type { Caller } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { Cohorts } from './cohorts.service.js';
import { EnrolmentModule } from './enrolment.module.js';
import { Enrolments } from './enrolments.service.js';
import { Nominations } from './nominations.service.js';
import { Seats } from './seats.service.js';

const text = { ar: 'نص', fr: 'Texte', en: 'Text' };
const DAY = 86_400_000;
const date = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);

const course = {
  code: 'TDE-1',
  title: text,
  summary: text,
  sector: 'security',
  sqfLevel: 4,
  borders: ['land'],
  areas: ['checks'],
  functions: ['first-line'],
  outcomes: [],
  hours: { contact: 1, selfStudy: 1, practical: 1 },
  delivery: 'online',
  classification: 'open',
  languages: ['ar'],
  prerequisites: [],
  validityMonths: 36,
  modules: [],
  drawings: {},
} satisfies CourseDocument;

describe('nominations and seats', () => {
  const database = testDatabase();
  let centre: TestModule;
  let registrar: BuiltPerson;
  let morocco: BuiltPerson;
  let tunisia: BuiltPerson;
  let courseId = '';
  let cohorts = 0;

  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> =>
    centre.get(UnitOfWork).runAs(scopeOf(caller), work);
  const openCohort = (seats: number, quotas: Record<string, number>, closesInDays = 5): Promise<string> => {
    cohorts += 1;
    const cohort = {
      code: `TDE-1-${cohorts}`,
      courseId,
      venue: text,
      timeZone: 'Africa/Casablanca',
      languages: ['ar' as const],
      startsOn: date(10),
      endsOn: date(14),
      nominationsCloseAt: new Date(Date.now() + closesInDays * DAY).toISOString(),
      seats,
      quotas: Object.entries(quotas).map(([stateCode, given]) => ({ stateCode, seats: given })),
    };
    return as(registrar.caller, async () => (await centre.get(Cohorts).open(registrar.caller, cohort)).id);
  };
  const nominate = (by: BuiltPerson, cohortId: string, personId: string) =>
    as(by.caller, () => centre.get(Nominations).nominate(by.caller, cohortId, { personId }));
  const giveSeat = (nominationId: string) =>
    as(registrar.caller, () => centre.get(Seats).give(registrar.caller, nominationId));

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule], settings: { DATABASE_POOL_SIZE: '20' } });
    for (const state of ['ma', 'tn', 'dz']) await aState(database, state);
    registrar = await aPerson(database, { role: 'registrar' });
    morocco = await aPerson(database, { role: 'state-admin', stateCode: 'ma' });
    tunisia = await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    const published = await centre
      .get(UnitOfWork)
      .runAs(SYSTEM_SCOPE, () => centre.get(Publication).publish(course, null));
    courseId = published.courseId;
  });
  afterAll(() => centre.close());

  it('gives exactly three seats to fifty asked for at once, and an ordered reserve to the rest', async () => {
    const cohortId = await openCohort(3, { ma: 50 });
    const nominations = await Promise.all(
      Array.from({ length: 50 }, async () => nominate(morocco, cohortId, (await aPerson(database)).id)),
    );
    const given = await Promise.all(nominations.map(({ id }) => giveSeat(id)));
    expect(given.filter(({ nomination }) => nomination.status === 'seated')).toHaveLength(3);
    expect(given.filter(({ enrolmentId }) => enrolmentId !== null)).toHaveLength(3);
    const places = given.flatMap(({ nomination }) => nomination.reservePlace ?? []).sort((a, b) => a - b);
    expect(places).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
    const cohort = await as(registrar.caller, () => centre.get(Cohorts).get(registrar.caller, cohortId));
    expect(cohort.seatsGiven).toBe(3);
  });

  it('keeps a state to its quota while seats are free', async () => {
    const cohortId = await openCohort(10, { ma: 1, tn: 1 });
    const first = await nominate(morocco, cohortId, (await aPerson(database)).id);
    const second = await nominate(morocco, cohortId, (await aPerson(database)).id);
    expect((await giveSeat(first.id)).nomination.status).toBe('seated');
    expect((await giveSeat(second.id)).nomination).toMatchObject({ status: 'reserve', reservePlace: 1 });
  });

  it('is offered as an act only while it does something: not to the reserve while no seat is free, nor after the end', async () => {
    const cohortId = await openCohort(1, { ma: 2 });
    const [first, second] = [
      await nominate(morocco, cohortId, (await aPerson(database)).id),
      await nominate(morocco, cohortId, (await aPerson(database)).id),
    ];
    const offered = async () => {
      const { items } = await as(registrar.caller, () =>
        centre.get(Nominations).list(registrar.caller, { cohortId, limit: 50 }),
      );
      return items.map(({ status, allowed }) => [status, allowed.includes('enrolment.give-seat')]);
    };
    await giveSeat(first.id);
    // The officer who still waits has something to gain: the next reserve place.
    expect(await offered()).toEqual([
      ['seated', false],
      ['nominated', true],
    ]);
    expect((await giveSeat(second.id)).nomination.allowed).toEqual([]);
    expect(await offered()).toEqual([
      ['seated', false],
      ['reserve', false],
    ]);
    await query(database.adminUrl, 'update enrolment.cohort set seats = 2 where id = $1', [cohortId]);
    expect((await offered())[1]).toEqual(['reserve', true]);
    await as(registrar.caller, () => centre.get(Cohorts).changeStatus(registrar.caller, cohortId, 'cancelled'));
    expect((await offered())[1]).toEqual(['reserve', false]);
  });

  it('changes nothing when a seat is given again', async () => {
    const cohortId = await openCohort(10, { ma: 5 });
    const { id } = await nominate(morocco, cohortId, (await aPerson(database)).id);
    const once = await giveSeat(id);
    expect(await giveSeat(id)).toEqual(once);
  });

  it('does not let a state nominate an officer of another', async () => {
    const cohortId = await openCohort(10, { ma: 5, tn: 5 });
    const moroccan = await aPerson(database);
    await expect(nominate(tunisia, cohortId, moroccan.id)).rejects.toMatchObject({
      code: 'enrolment.officer-not-found',
      fields: [{ path: 'personId', code: 'enrolment.officer-not-found' }],
    });
  });

  it('refuses a state without a quota, a second nomination, and one that comes too late', async () => {
    const cohortId = await openCohort(10, { ma: 5 });
    const officer = await aPerson(database);
    const tunisian = await aPerson(database, { stateCode: 'tn' });
    await expect(nominate(tunisia, cohortId, tunisian.id)).rejects.toMatchObject({ code: 'enrolment.no-quota' });
    await nominate(morocco, cohortId, officer.id);
    await expect(nominate(morocco, cohortId, officer.id)).rejects.toMatchObject({
      code: 'enrolment.nominated-already',
    });
    const closed = await openCohort(10, { ma: 5 }, -1);
    await expect(nominate(morocco, closed, officer.id)).rejects.toMatchObject({ code: 'enrolment.nominations-closed' });
  });

  it('hides the nominations of one state from another', async () => {
    const cohortId = await openCohort(10, { ma: 5, tn: 5 });
    const { id } = await nominate(morocco, cohortId, (await aPerson(database)).id);
    const seen = await as(tunisia.caller, () => centre.get(Nominations).list(tunisia.caller, { cohortId, limit: 50 }));
    expect(seen.items).toEqual([]);
    await expect(
      as(tunisia.caller, () => centre.get(Nominations).withdraw(tunisia.caller, id, 'Not mine')),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets a nomination be withdrawn until a seat is given, and made again after', async () => {
    const cohortId = await openCohort(10, { ma: 5 });
    const officer = await aPerson(database);
    const { id } = await nominate(morocco, cohortId, officer.id);
    const withdrawn = await as(morocco.caller, () =>
      centre.get(Nominations).withdraw(morocco.caller, id, 'On mission'),
    );
    expect(withdrawn.status).toBe('withdrawn');
    const again = await nominate(morocco, cohortId, officer.id);
    await giveSeat(again.id);
    await expect(
      as(morocco.caller, () => centre.get(Nominations).withdraw(morocco.caller, again.id, 'Too late')),
    ).rejects.toMatchObject({ code: 'enrolment.nomination-transition-refused' });
  });

  it('is found by whose it is, by those alone whom it concerns', async () => {
    const cohortId = await openCohort(10, { ma: 5 });
    const officer = await aPerson(database);
    for (const { id } of [officer, await aPerson(database)]) {
      await giveSeat((await nominate(morocco, cohortId, id)).id);
    }
    const found = (reader: BuiltPerson) =>
      as(reader.caller, () =>
        centre.get(Enrolments).list(reader.caller, { personId: officer.id, limit: 50, count: true }),
      );
    for (const reader of [registrar, morocco]) {
      const { items, total } = await found(reader);
      expect([items.map(({ person }) => person.id), total]).toEqual([[officer.id], 1]);
    }
    expect(await found(tunisia)).toMatchObject({ items: [], total: 0 });
  });

  it('is kept to its seats by the database itself', async () => {
    const cohortId = await openCohort(1, { ma: 1 });
    const tooMany = query(database.adminUrl, 'update enrolment.cohort set seats_given = 2 where id = $1', [cohortId]);
    await expect(tooMany).rejects.toThrow(/never_more_than_its_seats/);
  });
});
