import { requestContext, scopeOf } from '#database';
import { aCohort, anEnrolment } from '#enrolment/testing';
import { aPerson, aState, type BuiltPerson } from '#identity/testing';
import { newRandomId } from '#kernel';
import { Results } from './results.service.js';
import { markingRoom, RIGHT } from './testing/marking-room.js';

type Search = Omit<Parameters<Results['list']>[1], 'limit'> & { readonly limit?: number };

describe('the list of results', () => {
  const room = markingRoom();
  let sittingId: string;
  let registrar: BuiltPerson;

  beforeAll(async () => {
    registrar = await aPerson(room.database, { role: 'registrar' });
    const cohort = await aCohort(room.database);
    sittingId = await room.schedule(cohort);
    for (const officer of await room.seated(cohort, 3)) {
      await room.handsIn(officer, await room.answer(officer, sittingId, RIGHT));
    }
    await aState(room.database, 'tn');
    const tunisian = await aPerson(room.database, { stateCode: 'tn' });
    await anEnrolment(room.database, cohort, tunisian);
    await room.handsIn(tunisian, await room.answer(tunisian, sittingId, {}));
    const [first] = await room.sql<{ id: string }>(
      `select id from grading.result where sitting_id = $1 and state_code = 'ma' order by id`,
      [sittingId],
    );
    await room.as(room.chief.caller, () => room.centre.get(Results).release(room.chief.caller, first?.id ?? ''));
  }, 120_000);

  const list = ({ caller }: BuiltPerson, search: Search = {}) =>
    requestContext.run(
      {
        requestId: newRandomId(),
        language: 'fr',
        caller,
        scope: scopeOf(caller),
        sessionToken: null,
        ip: null,
        userAgent: null,
        statements: 0,
      },
      () => room.centre.get(Results).list(caller, { sittingId, limit: 50, ...search }),
    );

  async function all(search: Search) {
    const found = [];
    for (let cursor: string | undefined; ;) {
      const page = await list(room.chief, { ...search, limit: 1, cursor });
      found.push(...page.items);
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  }

  it('is newest first, and sorted by each column either way without loss', async () => {
    const newest = (await all({})).map(({ id }) => id);
    expect(newest).toEqual([...newest].sort().reverse());
    for (const column of ['released', 'candidate', 'percent', 'passed', 'exam', 'cohort'] as const) {
      for (const sort of [column, `-${column}`] as const) {
        expect([sort, (await all({ sort })).map(({ id }) => id).sort()]).toEqual([sort, [...newest].sort()]);
      }
    }
    expect((await all({ sort: '-percent' })).map(({ percent }) => percent)).toEqual([40, 40, 40, 0]);
  });

  it('has those that are not released last, in either direction', async () => {
    for (const sort of ['released', '-released'] as const) {
      const released = (await all({ sort })).map(({ releasedAt }) => releasedAt !== null);
      expect(released).toEqual([true, false, false, false]);
    }
  });

  it('counts what is released, passed and current, and to the registrar by state', async () => {
    const { counts } = await list(registrar, { counts: ['released', 'passed', 'standing', 'stateCode'] });
    expect(counts).toEqual({
      released: { true: 1, false: 3 },
      passed: { false: 4 },
      standing: { current: 4 },
      stateCode: { ma: 3, tn: 1 },
    });
    expect((await list(registrar, { released: true, counts: ['passed'] })).counts).toEqual({ passed: { false: 1 } });
    expect((await list(registrar, { stateCode: 'tn', count: true })).total).toBe(1);
  });

  it('tells the chief of no state', async () => {
    expect(await list(room.chief, { stateCode: 'tn', count: true })).toMatchObject({ items: [], total: 0 });
    expect((await list(room.chief, { counts: ['stateCode'] })).counts).toEqual({ stateCode: {} });
  });

  it('is of one person to the registrar, and finds nobody for the chief, who would learn who is behind a code', async () => {
    const [one] = await room.sql<{ id: string; personId: string }>(
      'select id, person_id as "personId" from grading.result where sitting_id = $1 order by id limit 1',
      [sittingId],
    );
    const search = { personId: one?.personId ?? '', count: true };
    expect(await list(registrar, search)).toMatchObject({ items: [{ id: one?.id }], total: 1 });
    expect(await list(room.chief, search)).toMatchObject({ items: [], total: 0 });
  });

  it('fills a page with what a candidate may see: their own, once released', async () => {
    const released = await room.sql<{ personId: string }>(
      `select r.person_id as "personId" from grading.result r join grading.release e on e.result_id = r.id
       where r.sitting_id = $1`,
      [sittingId],
    );
    const personId = released[0]?.personId ?? '';
    const officer = {
      caller: { personId, sessionId: 's', stateCode: 'ma', roles: ['trainee'] },
    } as never as BuiltPerson;
    expect(await list(officer, { limit: 1, count: true })).toMatchObject({
      items: [{ person: { id: personId } }],
      nextCursor: null,
      total: 1,
    });
    // The database shows every row to the centre’s staff.
    const instructor = {
      caller: { ...officer.caller, stateCode: null, roles: ['trainee', 'instructor'] },
    } as never as BuiltPerson;
    expect(await list(instructor, { limit: 1, count: true })).toMatchObject({
      items: [{ person: { id: personId } }],
      nextCursor: null,
      total: 1,
    });
  });
});
