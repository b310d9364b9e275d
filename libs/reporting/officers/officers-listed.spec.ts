import { CertificationModule } from '#certification';
import { requestContext } from '#database';
import { EnrolmentModule } from '#enrolment';
import type { BuiltPerson } from '#identity/testing';
import { testDatabase, testModule, type TestModule } from '#testing';
import { ReportingModule } from '../reporting.module.js';
import { OfficerRoad } from '../testing/officer-road.js';
import { requestOf } from '../testing/request-of.js';
import { Officers } from './officers.service.js';

type Search = Partial<Parameters<Officers['list']>[0]>;

describe('officers in a list', () => {
  const database = testDatabase();
  let centre: TestModule;
  let road: OfficerRoad;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule, CertificationModule, ReportingModule] });
    road = await OfficerRoad.open(centre, database);
  });
  afterAll(() => centre.close());

  const listed = (reader: BuiltPerson, search: Search = {}) =>
    requestContext.run(requestOf(reader), () => centre.get(Officers).list({ limit: 50, count: true, ...search }));

  it('are counted by stage, standing and state, each while the other filters hold', async () => {
    const cohortId = await road.cohort();
    await road.desk.nominate(road.desk.morocco, cohortId);
    await road.reads(await road.seated(cohortId, road.desk.morocco), ['layers'], false);
    await road.seated(cohortId, road.desk.tunisia);
    const counts: Search['counts'] = ['stage', 'standing', 'stateCode'];
    const all = await listed(road.desk.registrar, { cohortId, counts });
    expect(all.counts).toEqual({
      stage: { nomination: 1, training: 2 },
      standing: { nominated: 1, seated: 1, learning: 1 },
      stateCode: { ma: 2, tn: 1 },
    });
    const inTraining = await listed(road.desk.registrar, { cohortId, stage: 'training', stateCode: 'ma', counts });
    expect(inTraining).toMatchObject({
      total: 1,
      items: [{ standing: 'learning', stateCode: 'ma' }],
      counts: {
        stage: { nomination: 1, training: 1 },
        standing: { learning: 1 },
        stateCode: { ma: 1, tn: 1 },
      },
    });
    expect((await listed(road.desk.tunisia, { cohortId, counts: ['stateCode'] })).counts).toEqual({
      stateCode: { tn: 1 },
    });
  });

  it('are those of one person, once for each cohort that they were nominated for', async () => {
    const { desk } = road;
    const officer = await desk.officer(desk.morocco);
    const cohorts = [await road.cohort(), await road.cohort()];
    for (const cohortId of cohorts) await desk.nominate(desk.morocco, cohortId, officer);
    await desk.nominate(desk.morocco, cohorts[0] ?? '');
    const { items, total } = await listed(desk.registrar, { personId: officer.id });
    expect([total, items.map(({ person }) => person.id)]).toEqual([2, [officer.id, officer.id]]);
    expect(new Set(items.map(({ cohort }) => cohort.id))).toEqual(new Set(cohorts));
    expect(await listed(desk.tunisia, { personId: officer.id })).toMatchObject({ items: [], total: 0 });
  });

  it.each(['due', 'name', 'state', 'standing', 'cohort', 'title'] as const)(
    'are sorted by %s, either way, page after page without loss',
    async (column) => {
      const found = (await listed(road.desk.registrar, { limit: 200 })).items.map(({ id }) => id);
      for (const sort of [column, `-${column}`] as const) {
        const ids: string[] = [];
        for (let cursor: string | undefined; ;) {
          const page = await listed(road.desk.registrar, { sort, limit: 7, cursor });
          ids.push(...page.items.map(({ id }) => id));
          if (page.nextCursor === null) break;
          cursor = page.nextCursor;
        }
        expect([sort, ids.length, new Set(ids)]).toEqual([sort, found.length, new Set(found)]);
      }
    },
  );
});
