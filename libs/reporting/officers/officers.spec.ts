import { CertificationModule } from '#certification';
import { STAGES } from '#contracts/reporting';
import { requestContext } from '#database';
import { EnrolmentModule } from '#enrolment';
import type { BuiltPerson } from '#identity/testing';
import { testDatabase, testModule, type TestModule } from '#testing';
import { ReportingModule } from '../reporting.module.js';
import { OfficerRoad, type OnTheRoad } from '../testing/officer-road.js';
import { requestOf } from '../testing/request-of.js';
import { Officers } from './officers.service.js';

/** This many days less than three years ago, so that the certificate ends in as many days. */
const ENDS_IN = (days: number) => 1096 - days;

describe('how an officer stands', () => {
  const database = testDatabase();
  let centre: TestModule;
  let road: OfficerRoad;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule, CertificationModule, ReportingModule] });
    road = await OfficerRoad.open(centre, database);
  });
  afterAll(() => centre.close());

  const listed = (reader: BuiltPerson, search: object = {}) =>
    road.desk.as(reader, () => centre.get(Officers).list({ limit: 50, count: true, ...search }));
  const found = async (officer: Pick<OnTheRoad, 'nominationId'>, cohortId: string, reader = road.desk.morocco) =>
    (await listed(reader, { cohortId })).items.find(({ id }) => id === officer.nominationId);
  const standing = async (officer: Pick<OnTheRoad, 'nominationId'>, cohortId: string, reader = road.desk.morocco) =>
    (await found(officer, cohortId, reader))?.standing;

  it('is nominated, on the reserve, or without a place once the cohort is over', async () => {
    const cohort = await road.cohort({ quotas: { ma: 1 } });
    const nominated = await road.desk.nominate(road.desk.morocco, cohort);
    const first = await road.seated(cohort);
    const reserve = await road.seated(cohort);
    expect(await standing({ nominationId: nominated.id }, cohort)).toBe('nominated');
    expect([await standing(first, cohort), await standing(reserve, cohort)]).toEqual(['seated', 'reserve']);
    await road.sql(`update enrolment.cohort set status = 'finished' where id = $1`, [cohort]);
    expect(await standing({ nominationId: nominated.id }, cohort)).toBe('not-seated');
    await road.sql(`update enrolment.cohort set status = 'cancelled' where id = $1`, [cohort]);
    expect(await standing(first, cohort)).toBe('cancelled');
  });

  it('is not told of a nomination that was withdrawn', async () => {
    const cohort = await road.cohort();
    const { id } = await road.desk.nominate(road.desk.morocco, cohort);
    await road.desk.withdraw(road.desk.morocco, id);
    expect((await listed(road.desk.morocco, { cohortId: cohort })).total).toBe(0);
  });

  it('is in training by the lessons, and ready once all are completed', async () => {
    const cohort = await road.cohort();
    const officer = await road.seated(cohort);
    await road.reads(officer, ['layers'], false);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'learning', lessons: { total: 2, completed: 0 } });
    await road.sql('update learning.lesson_progress set completed_at = now() where enrolment_id = $1', [
      officer.enrolmentId,
    ]);
    await road.reads(officer, ['mrz']);
    expect(await found(officer, cohort)).toMatchObject({
      standing: 'ready',
      lessons: { total: 2, completed: 2 },
      exam: null,
    });
    await road.sitting(cohort, 24, 48);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'ready', exam: { isOpen: false } });
    await road.sitting(cohort, -1, 5);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'ready', exam: { isOpen: true } });
  });

  it('is absent where every sitting went by without them, whatever was read', async () => {
    const cohort = await road.cohort();
    const officer = await road.seated(cohort);
    await road.reads(officer, ['layers', 'mrz']);
    await road.sitting(cohort, -5, -1);
    expect(await standing(officer, cohort)).toBe('absent');
    await road.sitting(cohort, 24, 26);
    expect(await standing(officer, cohort)).toBe('ready');
  });

  it('tells nobody of an outcome before its release, not even the secretariat', async () => {
    const cohort = await road.cohort();
    const sitting = await road.sitting(cohort, -1, 5);
    const [passes, fails] = [await road.seated(cohort), await road.seated(cohort)];
    expect(await standing(passes, cohort)).toBe('seated');
    const attempt = await road.begins(await road.seated(cohort), sitting);
    const results: string[] = [];
    for (const [officer, percent] of [
      [passes, 80],
      [fails, 40],
    ] as const) {
      results.push(await road.graded(await road.submits(officer, sitting), percent));
    }
    for (const reader of [road.desk.morocco, road.desk.registrar]) {
      for (const officer of [passes, fails]) {
        expect(await found(officer, cohort, reader)).toMatchObject({ standing: 'awaiting-result', result: null });
      }
    }
    for (const result of results) await road.released(result);
    expect(await found(passes, cohort)).toMatchObject({ standing: 'passed', result: { percent: 80, passed: true } });
    expect(await found(fails, cohort)).toMatchObject({ standing: 'failed', result: { percent: 40, passed: false } });
    const [still] = (await listed(road.desk.morocco, { cohortId: cohort, standing: 'sitting' })).items;
    expect(still?.exam).toBeNull();
    await road.sql(`update exams.attempt set deadline_at = now() - interval '1 minute' where id = $1`, [attempt]);
    expect(await standing({ nominationId: still?.id ?? '' }, cohort)).toBe('awaiting-result');
  });

  it('stays with the released result while one that corrects it waits', async () => {
    const cohort = await road.cohort();
    const officer = await road.seated(cohort);
    const attempt = await road.submits(officer, await road.sitting(cohort, -5, -1));
    await road.released(await road.graded(attempt, 55));
    const corrected = await road.graded(attempt, 65, 2);
    for (const reader of [road.desk.morocco, road.desk.registrar]) {
      expect(await found(officer, cohort, reader)).toMatchObject({ standing: 'failed', result: { percent: 55 } });
    }
    await road.released(corrected);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'passed', result: { percent: 65 } });
  });

  it('has failed until they sit again, and says when they may', async () => {
    const cohort = await road.cohort();
    const officer = await road.seated(cohort);
    await road.sat(officer, await road.sitting(cohort, -5, -1), 40);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'failed', exam: null });
    const again = await road.sitting(cohort, -1, 4);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'failed', exam: { isOpen: true } });
    await road.begins(officer, again);
    expect(await found(officer, cohort)).toMatchObject({ standing: 'sitting', result: null, exam: null });
  });

  it('is that of the certificate: valid, six months from its end, past it, suspended or revoked', async () => {
    const cohort = await road.cohort();
    const sitting = await road.sitting(cohort, -5, -1);
    const holder = async (daysLeft: number) => {
      const officer = await road.seated(cohort);
      const certificateId = await road.certified(await road.sat(officer, sitting, 80), ENDS_IN(daysLeft));
      return { officer, certificateId };
    };
    const [long, soon, past] = [await holder(200), await holder(170), await holder(-1)];
    const [suspended, revoked] = [await holder(300), await holder(-1)];
    await road.suspended(suspended.certificateId);
    await road.revoked(revoked.certificateId);
    const standings = [];
    for (const { officer } of [long, soon, past, suspended, revoked]) standings.push(await standing(officer, cohort));
    expect(standings).toEqual(['valid', 'expiring', 'expired', 'suspended', 'revoked']);
    expect(await found(long.officer, cohort)).toMatchObject({ certificate: { id: long.certificateId } });
  }, 30_000);

  it('is renewed where a later certificate stands in the place of this one, until that one is revoked', async () => {
    const courseId = await road.desk.course('RNW-1');
    const officer = await road.desk.officer(road.desk.morocco);
    const rounds = [];
    for (const daysAgo of [ENDS_IN(30), 5]) {
      const cohort = await road.cohort({ courseId });
      const seated = await road.seated(cohort, road.desk.morocco, officer);
      const result = await road.sat(seated, await road.sitting(cohort, -5, -1), 80);
      rounds.push({ cohort, seated, certificateId: await road.certified(result, daysAgo) });
    }
    const [earlier, later] = rounds as [(typeof rounds)[number], (typeof rounds)[number]];
    expect(await standing(earlier.seated, earlier.cohort)).toBe('renewed');
    expect(await standing(later.seated, later.cohort)).toBe('valid');
    await road.revoked(later.certificateId);
    expect(await standing(earlier.seated, earlier.cohort)).toBe('expiring');
  });

  it('is no longer that of a revoked certificate once they sit the exam again', async () => {
    const cohort = await road.cohort();
    const officer = await road.seated(cohort);
    await road.revoked(await road.certified(await road.sat(officer, await road.sitting(cohort, -5, -1), 80)));
    await road.begins(officer, await road.sitting(cohort, -1, 5));
    expect(await standing(officer, cohort)).toBe('sitting');
  });

  it('is not told to another state, in lists or in figures', async () => {
    const cohort = await road.cohort();
    await road.seated(cohort, road.desk.morocco);
    const abroad = await road.seated(cohort, road.desk.tunisia);
    expect((await listed(road.desk.tunisia, { cohortId: cohort })).items.map(({ id }) => id)).toEqual([
      abroad.nominationId,
    ]);
    const totalFor = async (reader: BuiltPerson) =>
      (await road.desk.as(reader, () => centre.get(Officers).summary({ cohortId: cohort }))).total;
    expect([await totalFor(road.desk.tunisia), await totalFor(road.desk.registrar)]).toEqual([1, 2]);
  });

  it('is counted as it is listed: each figure is the number of its list, and the stages are their sums', async () => {
    const cohort = await road.cohort();
    for (let officer = 0; officer < 5; officer += 1) await road.desk.nominate(road.desk.morocco, cohort);
    for (const reader of [road.desk.morocco, road.desk.registrar]) {
      const { total, stages } = await road.desk.as(reader, () => centre.get(Officers).summary({}));
      expect(total).toBe((await listed(reader, { limit: 2 })).total);
      for (const { stage, total: ofStage, standings } of stages) {
        expect([stage, ofStage]).toEqual([stage, (await listed(reader, { stage, limit: 2 })).total]);
        for (const { standing: each, total: ofStanding } of standings) {
          const page = await listed(reader, { standing: each, limit: 200 });
          expect([each, ofStanding, ofStanding]).toEqual([each, page.total, page.items.length]);
        }
      }
    }
  });

  it('is nobody, where a standing is asked for that is not of the stage', async () => {
    expect((await listed(road.desk.registrar, { stage: 'training', standing: 'failed' })).items).toEqual([]);
  });

  it('has whose cohort ends first on top while they are on their way, page after page', async () => {
    const later = await road.seated(await road.cohort({ days: [-9, 80] }));
    const sooner = await road.seated(await road.cohort({ days: [-9, 2], closesInDays: 1 }));
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof listed>> = await listed(road.desk.morocco, {
        stage: 'training',
        limit: 1,
        ...(cursor === '' ? {} : { cursor }),
      });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect([ids[0], ids.at(-1)]).toEqual([sooner.nominationId, later.nominationId]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('costs as many statements for one officer as for all', async () => {
    const spent = async (limit: number) => {
      const request = requestOf(road.desk.morocco);
      await requestContext.run(request, () => centre.get(Officers).list({ limit, count: true }));
      return request.statements;
    };
    expect([await spent(1), await spent(200)]).toEqual([3, 3]);
  });

  it('belongs to one stage each', () => {
    const all = Object.values(STAGES).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
