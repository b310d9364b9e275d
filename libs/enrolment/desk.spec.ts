import { testDatabase, testModule, type TestModule } from '#testing';
import { Nominees } from './nominees.service.js';
import { Cohorts } from './cohorts.service.js';
import { EnrolmentModule } from './enrolment.module.js';
import { SeatsByState } from './seats-by-state.service.js';
import { EnrolmentDesk } from './testing/index.js';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

describe('the desks of the secretariat and of a state', () => {
  const database = testDatabase();
  let centre: TestModule;
  let desk: EnrolmentDesk;
  const cohortsSeenBy = async (reader: EnrolmentDesk['registrar'], search: object = {}) =>
    await desk.as(reader, () => centre.get(Cohorts).list(reader.caller, { limit: 50, count: true, ...search }));
  const seatsSeenBy = (reader: EnrolmentDesk['registrar']) => desk.as(reader, () => centre.get(SeatsByState).summary());
  const nomineesSeenBy = (reader: EnrolmentDesk['registrar'], cohortId: string, q?: string) =>
    desk.as(reader, () => centre.get(Nominees).list(reader.caller, { cohortId, q, limit: 50, count: true }));

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule] });
    desk = await EnrolmentDesk.open(centre, database);
  });
  afterAll(() => centre.close());

  it('count the nominations of a cohort, each state its own and the officer none', async () => {
    const { id } = await desk.cohort({ quotas: { ma: 1, tn: 2 } });
    const seated = await desk.nominate(desk.morocco, id);
    const second = await desk.nominate(desk.morocco, id);
    await desk.nominate(desk.tunisia, id);
    const withdrawn = await desk.nominate(desk.tunisia, id);
    await desk.withdraw(desk.tunisia, withdrawn.id);
    await desk.giveSeat(seated.id);
    await desk.giveSeat(second.id);
    const officer = await desk.officer(desk.morocco);
    const counted = async (reader: EnrolmentDesk['registrar']) =>
      (await desk.as(reader, () => centre.get(Cohorts).get(reader.caller, id))).nominations;
    expect(await counted(desk.registrar)).toEqual({ waiting: 1, seated: 1, reserve: 1 });
    expect(await counted(desk.morocco)).toEqual({ waiting: 0, seated: 1, reserve: 1 });
    expect(await counted(desk.tunisia)).toEqual({ waiting: 1, seated: 0, reserve: 0 });
    expect(await counted(officer)).toBeNull();
  });

  it('find the cohorts that wait for a decision, those of a state, and those that close soon', async () => {
    const waiting = await desk.cohort({ quotas: { tn: 2 }, closesInDays: 3 });
    const quiet = await desk.cohort({ quotas: { ma: 2 }, closesInDays: 9 });
    const { id: nomination } = await desk.nominate(desk.tunisia, waiting.id);
    const found = async (search: object) => (await cohortsSeenBy(desk.registrar, search)).items.map(({ id }) => id);
    expect(await found({ waiting: true })).toContain(waiting.id);
    expect(await found({ waiting: true })).not.toContain(quiet.id);
    expect(await found({ waiting: false })).toContain(quiet.id);
    expect(await found({ stateCode: 'ma' })).not.toContain(waiting.id);
    expect(await found({ stateCode: 'ma' })).toContain(quiet.id);
    expect(await found({ closesBefore: inDays(7) })).toEqual([waiting.id]);
    expect((await cohortsSeenBy(desk.registrar, { closesBefore: inDays(7) })).total).toBe(1);
    await desk.giveSeat(nomination);
    expect(await found({ waiting: true })).not.toContain(waiting.id);
  });

  it('close soonest first on top, page after page, whenever they begin', async () => {
    const later = await desk.cohort({ quotas: { ma: 1 }, closesInDays: 6, days: [20, 22] });
    const sooner = await desk.cohort({ quotas: { ma: 1 }, closesInDays: 3, days: [10, 12] });
    const ids: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof cohortsSeenBy>> = await cohortsSeenBy(desk.registrar, {
        closesBefore: inDays(7),
        limit: 1,
        cursor,
      });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids.filter((id) => id === later.id || id === sooner.id)).toEqual([sooner.id, later.id]);
  });

  it('show a state no cohort by the quota of another', async () => {
    const { id } = await desk.cohort({ quotas: { tn: 1 } });
    const seen = await cohortsSeenBy(desk.morocco, { stateCode: 'tn' });
    expect(seen.items.map((cohort) => cohort.id)).not.toContain(id);
    expect(seen.total).toBe(0);
  });

  it('sum quotas, seats and nominations by state, to an administrator of the own alone', async () => {
    const before = Object.fromEntries((await seatsSeenBy(desk.registrar)).map((line) => [line.stateCode, line]));
    const { id } = await desk.cohort({ quotas: { ma: 3, tn: 4 }, seats: 1 });
    const first = await desk.nominate(desk.morocco, id);
    const second = await desk.nominate(desk.morocco, id);
    await desk.nominate(desk.morocco, id);
    await desk.giveSeat(first.id);
    await desk.giveSeat(second.id);
    const after = await seatsSeenBy(desk.registrar);
    const grown = after.map((line) => {
      const was = before[line.stateCode] ?? { cohorts: 0, quota: 0, seated: 0, waiting: 0, reserve: 0 };
      const { stateCode, cohorts, quota, seated, waiting, reserve } = line;
      return [
        stateCode,
        cohorts - was.cohorts,
        quota - was.quota,
        seated - was.seated,
        waiting - was.waiting,
        reserve - was.reserve,
      ];
    });
    expect(grown).toEqual([
      ['ma', 1, 3, 1, 1, 1],
      ['tn', 1, 4, 0, 0, 0],
    ]);
    expect(await seatsSeenBy(desk.morocco)).toEqual(after.filter(({ stateCode }) => stateCode === 'ma'));
  });

  it('offer the officers of the own state, found in either script, with how their nomination stands', async () => {
    const { id } = await desk.cohort({ quotas: { ma: 5, tn: 5 } });
    const named = await desk.officer(desk.morocco, { ar: 'محمد بن عيسى الريفي', latin: 'Mohammed Benaissa Rifi' });
    await desk.officer(desk.tunisia, { ar: 'محمد بن عيسى الريفي', latin: 'Mohammed Benaissa Rifi' });
    const found = async (q: string) => (await nomineesSeenBy(desk.morocco, id, q)).items;
    expect(await found('muhammad rifi')).toEqual([
      expect.objectContaining({ id: named.id, nomination: null, elsewhere: [] }),
    ]);
    expect((await found('عيسي الريفي')).map((each) => each.id)).toEqual([named.id]);
    const { id: nomination } = await desk.nominate(desk.morocco, id, named);
    expect((await found('rifi'))[0]?.nomination).toBe('nominated');
    await desk.withdraw(desk.morocco, nomination);
    expect((await found('rifi'))[0]?.nomination).toBeNull();
  });

  it('tell of seats in the same days and of the same course, not of others', async () => {
    const asked = await desk.cohort({ quotas: { ma: 5 }, days: [30, 34] });
    const sameDays = await desk.cohort({ quotas: { ma: 5 }, days: [34, 36] });
    const later = await desk.cohort({ quotas: { ma: 5 }, days: [35, 40] });
    const again = await desk.cohort({ quotas: { ma: 5 }, days: [60, 64], courseId: asked.course.id });
    const officer = await desk.officer(desk.morocco, { ar: 'زينب المرابط', latin: 'Zineb El Mourabit' });
    for (const cohort of [sameDays, later, again]) {
      await desk.giveSeat((await desk.nominate(desk.morocco, cohort.id, officer)).id);
    }
    const [found] = (await nomineesSeenBy(desk.morocco, asked.id, 'mourabit')).items;
    expect(found?.elsewhere).toEqual([
      { code: sameDays.code, startsOn: sameDays.startsOn, endsOn: sameDays.endsOn, sameCourse: false },
      { code: again.code, startsOn: again.startsOn, endsOn: again.endsOn, sameCourse: true },
    ]);
  });

  it('page the candidates by name', async () => {
    const { id } = await desk.cohort({ quotas: { tn: 5 } });
    for (const latin of ['Paging Cc', 'Paging Aa', 'Paging Bb'])
      await desk.officer(desk.tunisia, { ar: 'صفحة', latin });
    const search = { cohortId: id, q: 'paging', limit: 2, count: true };
    const list = (cursor?: string) =>
      desk.as(desk.tunisia, () => centre.get(Nominees).list(desk.tunisia.caller, { ...search, cursor }));
    const first = await list();
    expect(first.items.map(({ name }) => name.latin)).toEqual(['Paging Aa', 'Paging Bb']);
    expect(first.total).toBe(3);
    const second = await list(first.nextCursor ?? '');
    expect(second.items.map(({ name }) => name.latin)).toEqual(['Paging Cc']);
    expect(second.nextCursor).toBeNull();
  });

  it('have no candidates for a cohort that is not there', async () => {
    const nowhere = '0199e0c4-7a10-7c3e-9d52-3f1b6a2c4d5e';
    await expect(nomineesSeenBy(desk.morocco, nowhere)).rejects.toMatchObject({ code: 'enrolment.cohort-not-found' });
  });
});
