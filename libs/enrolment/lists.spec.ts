import { aPerson } from '#identity/testing';
import { requestContext, scopeOf } from '#database';
import { newRandomId, type Language } from '#kernel';
import { testDatabase, testModule, type TestModule } from '#testing';
import { Cohorts } from './cohorts.service.js';
import { EnrolmentModule } from './enrolment.module.js';
import { Enrolments } from './enrolments.service.js';
import { Nominations } from './nominations.service.js';
import { Nominees } from './nominees.service.js';
import { EnrolmentDesk } from './testing/index.js';

type Reader = EnrolmentDesk['registrar'];
interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

describe('the lists of the enrolment', () => {
  const database = testDatabase();
  let centre: TestModule;
  let desk: EnrolmentDesk;
  /** Cohorts that start in 30, 40 and 50 days. */
  const cohorts: string[] = [];

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule] });
    desk = await EnrolmentDesk.open(centre, database);
    for (const [start, seats] of [
      [30, 3],
      [40, 1],
      [50, 2],
    ] as const) {
      const quotas = start === 40 ? { tn: seats } : { ma: seats, tn: 1 };
      cohorts.push((await desk.cohort({ quotas, days: [start, start + 4] })).id);
    }
    const [first = ''] = cohorts;
    for (const [by, latin, ar] of [
      ['morocco', 'Émilie', 'هالة'],
      ['tunisia', 'Driss', 'بشرى'],
      ['morocco', 'fatima', 'أمل'],
      ['tunisia', 'Zahra', 'جميلة'],
    ] as const) {
      await desk.nominate(desk[by], first, await desk.officer(desk[by], { ar, latin }));
    }
  });
  afterAll(() => centre.close());

  const asked = <T>({ caller }: Reader, work: () => Promise<T>, language: Language = 'fr'): Promise<T> =>
    requestContext.run(
      {
        requestId: newRandomId(),
        language,
        caller,
        scope: scopeOf(caller),
        sessionToken: null,
        ip: null,
        userAgent: null,
        statements: 0,
      },
      work,
    );

  async function all<P extends Page>(read: (cursor: string | undefined) => Promise<P>): Promise<P['items'][number][]> {
    const found: P['items'][number][] = [];
    for (let cursor: string | undefined; ;) {
      const page = await read(cursor);
      found.push(...page.items);
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  }

  const cohortsBy = (sort: '-seats' | 'seats' | 'starts' | '-starts' | 'title') =>
    asked(desk.registrar, () =>
      all((cursor) => centre.get(Cohorts).list(desk.registrar.caller, { sort, limit: 1, cursor })),
    );
  const nominationsBy = (sort: 'name' | '-name', language: Language = 'fr') =>
    asked(
      desk.registrar,
      async () =>
        (
          await all((cursor) =>
            centre.get(Nominations).list(desk.registrar.caller, { cohortId: cohorts[0] ?? '', sort, limit: 3, cursor }),
          )
        ).map(({ person }) => person.name.latin),
      language,
    );

  it('show every cohort once, in either direction of a column, page after page', async () => {
    const [first, second, third] = cohorts;
    expect((await cohortsBy('-starts')).map(({ id }) => id)).toEqual([third, second, first]);
    expect((await cohortsBy('starts')).map(({ id }) => id)).toEqual([first, second, third]);
    expect((await cohortsBy('seats')).map(({ seats }) => seats)).toEqual([1, 3, 4]);
    expect((await cohortsBy('-seats')).map(({ seats }) => seats)).toEqual([4, 3, 1]);
    expect(new Set((await cohortsBy('title')).map(({ id }) => id)).size).toBe(3);
  });

  it('sort officers by the rules of the reader’s language', async () => {
    expect(await nominationsBy('name')).toEqual(['Driss', 'Émilie', 'fatima', 'Zahra']);
    expect(await nominationsBy('-name')).toEqual(['Zahra', 'fatima', 'Émilie', 'Driss']);
    // أمل, بشرى, جميلة, هالة
    expect(await nominationsBy('name', 'ar')).toEqual(['fatima', 'Driss', 'Zahra', 'Émilie']);
  });

  it('count the values of each filter while the others hold', async () => {
    const page = await asked(desk.registrar, () =>
      centre
        .get(Cohorts)
        .list(desk.registrar.caller, { limit: 1, stateCode: 'ma', counts: ['status', 'stateCode', 'waiting'] }),
    );
    expect(page.counts).toEqual({
      status: { nominating: 2 },
      stateCode: { ma: 2, tn: 3 },
      waiting: { true: 1, false: 1 },
    });
    const [cohortId = ''] = cohorts;
    const nominations = await asked(desk.registrar, () =>
      centre
        .get(Nominations)
        .list(desk.registrar.caller, { cohortId, limit: 1, stateCode: 'tn', counts: ['status', 'stateCode'] }),
    );
    expect(nominations.counts).toEqual({ status: { nominated: 2 }, stateCode: { ma: 2, tn: 2 } });
    expect(nominations.items).toMatchObject([{ stateCode: 'tn' }]);
  });

  it('count to a state its own alone', async () => {
    const page = await asked(desk.tunisia, () =>
      centre.get(Nominations).list(desk.tunisia.caller, {
        cohortId: cohorts[0] ?? '',
        limit: 50,
        count: true,
        counts: ['stateCode'],
      }),
    );
    expect([page.counts, page.total, page.items.length]).toEqual([{ stateCode: { tn: 2 } }, 2, 2]);
  });

  it('tell whoever judges of no state, by a filter or by a count', async () => {
    // A chief is of the centre's staff, so the database shows every quota; only the list keeps them back.
    const chief = await aPerson(database, { role: 'chief-examiner' });
    const list = (query: object) =>
      asked(chief, () => centre.get(Cohorts).list(chief.caller, { limit: 50, count: true, ...query }));
    expect(await list({ stateCode: 'ma' })).toMatchObject({ items: [], total: 0 });
    expect((await list({ counts: ['status', 'stateCode'] })).counts).toEqual({
      status: { nominating: 3 },
      stateCode: {},
    });
  });

  it('fill each page with what the reader may see, and count nothing else', async () => {
    const [, , cohortId = ''] = cohorts;
    const officer = await desk.officer(desk.morocco);
    const own = await desk.giveSeat((await desk.nominate(desk.morocco, cohortId, officer)).id);
    // The judge is of the centre's staff, to whom the database shows every row.
    const judge: Reader = {
      ...officer,
      caller: { ...officer.caller, stateCode: null, roles: ['trainee', 'instructor', 'examiner'] },
    };
    const other = await desk.giveSeat((await desk.nominate(desk.tunisia, cohortId)).id);
    const list = (reader: Reader) =>
      asked(reader, () => centre.get(Enrolments).list(reader.caller, { limit: 1, count: true, counts: ['stateCode'] }));
    expect(await list(judge)).toMatchObject({
      items: [{ id: own }],
      nextCursor: null,
      total: 1,
      counts: { stateCode: { ma: 1 } },
    });
    expect(await list(desk.registrar)).toMatchObject({
      items: [{ id: other }],
      total: 2,
      counts: { stateCode: { ma: 1, tn: 1 } },
    });
  });

  it('name candidates in the order of the reader’s language', async () => {
    const [cohortId = ''] = cohorts;
    const names = (language: Language) =>
      asked(
        desk.morocco,
        async () =>
          (
            await all((cursor) =>
              centre
                .get(Nominees)
                .list(desk.morocco.caller, { cohortId, sort: 'name', limit: 2, cursor, q: undefined }),
            )
          )
            .map(({ name }) => name.latin)
            .filter((name) => ['Émilie', 'fatima'].includes(name)),
        language,
      );
    expect([await names('fr'), await names('ar')]).toEqual([
      ['Émilie', 'fatima'],
      ['fatima', 'Émilie'],
    ]);
  });
});
