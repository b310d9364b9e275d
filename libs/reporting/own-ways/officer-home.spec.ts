import { CertificationModule } from '#certification';
import type { OwnWay } from '#contracts/reporting';
import { requestContext } from '#database';
import { EnrolmentModule } from '#enrolment';
import type { BuiltPerson } from '#identity/testing';
import { testDatabase, testModule, type TestModule } from '#testing';
import { ReportingModule } from '../reporting.module.js';
import { OfficerRoad } from '../testing/officer-road.js';
import { requestOf } from '../testing/request-of.js';
import { OfficerHomes } from './officer-homes.service.js';

const THREE_YEARS = 1096;

describe('the home of an officer', () => {
  const database = testDatabase();
  let centre: TestModule;
  let road: OfficerRoad;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule, CertificationModule, ReportingModule] });
    road = await OfficerRoad.open(centre, database);
  });
  afterAll(() => centre.close());

  const homeOf = (officer: BuiltPerson) => road.desk.as(officer, () => centre.get(OfficerHomes).read(officer.caller));
  const firstOf = async (officer: BuiltPerson): Promise<OwnWay | undefined> => (await homeOf(officer)).ways[0];
  const anOfficer = () => road.desk.officer(road.desk.morocco);
  const seated = async (cohort: string) => {
    const officer = await anOfficer();
    return { officer, on: await road.seated(cohort, road.desk.morocco, officer) };
  };

  it('is empty before any nomination', async () => {
    expect(await homeOf(await anOfficer())).toEqual({ ways: [], certificates: [] });
  });

  it('tells of a nomination, then of the place on the reserve or of the seat', async () => {
    const cohort = await road.cohort({ quotas: { ma: 1 } });
    const nominated = await anOfficer();
    await road.desk.nominate(road.desk.morocco, cohort, nominated);
    const [first, second] = [await seated(cohort), await seated(cohort)];
    expect(await firstOf(nominated)).toMatchObject({ standing: 'nominated', next: null, enrolmentId: null });
    expect(await firstOf(first.officer)).toMatchObject({ standing: 'seated', enrolmentId: first.on.enrolmentId });
    expect(await firstOf(second.officer)).toMatchObject({ standing: 'reserve', reservePlace: 1, exam: null });
  });

  it('offers the lessons first and the exam second until a lesson is read, and then the exam', async () => {
    const cohort = await road.cohort();
    const { officer, on } = await seated(cohort);
    const sitting = await road.sitting(cohort, -1, 5);
    expect(await firstOf(officer)).toMatchObject({
      standing: 'seated',
      next: 'lessons',
      reading: { lessons: { total: 2, completed: 0 }, lastReadAt: null },
      exam: { id: sitting, phase: 'open', durationMinutes: 60, passPercent: 60 },
    });
    await road.reads(on, ['layers'], false);
    expect(await firstOf(officer)).toMatchObject({ standing: 'learning', next: 'exam' });
  });

  it('leads back into the exam that runs, which is offered no second time', async () => {
    const cohort = await road.cohort();
    const { officer, on } = await seated(cohort);
    const attempt = await road.begins(on, await road.sitting(cohort, -1, 5));
    expect(await firstOf(officer)).toMatchObject({
      standing: 'sitting',
      next: 'exam',
      attempt: { id: attempt, submittedAt: null },
      exam: null,
    });
  });

  it('says nothing of a result before its release', async () => {
    const cohort = await road.cohort();
    const sitting = await road.sitting(cohort, -5, -1);
    for (const percent of [40, 80]) {
      const { officer, on } = await seated(cohort);
      const result = await road.graded(await road.submits(on, sitting), percent);
      const before = await homeOf(officer);
      expect(before.ways[0]).toMatchObject({ standing: 'awaiting-result', next: null, result: null });
      expect(JSON.stringify(before)).not.toContain(result);
      await road.released(result);
      expect(await firstOf(officer)).toMatchObject({ result: { id: result, percent } });
    }
  });

  it('leads to the lessons again after a failed exam, with the next sitting beside them', async () => {
    const cohort = await road.cohort();
    const { officer, on } = await seated(cohort);
    await road.sat(on, await road.sitting(cohort, -5, -1), 40);
    expect(await firstOf(officer)).toMatchObject({ standing: 'failed', next: 'lessons', exam: null });
    const again = await road.sitting(cohort, -1, 4);
    expect(await firstOf(officer)).toMatchObject({ standing: 'failed', next: 'lessons', exam: { id: again } });
  });

  it('tells of the certificate as it stands, since when, and lists it whatever its state', async () => {
    const cohort = await road.cohort();
    const sitting = await road.sitting(cohort, -5, -1);
    const holder = async (daysAgo: number) => {
      const { officer, on } = await seated(cohort);
      return { officer, certificateId: await road.certified(await road.sat(on, sitting, 80), daysAgo) };
    };
    const [valid, expired, suspended] = [await holder(2), await holder(THREE_YEARS + 3), await holder(300)];
    await road.suspended(suspended.certificateId);
    expect(await firstOf(valid.officer)).toMatchObject({ standing: 'valid', next: 'certificate' });
    const daysSince = async (officer: BuiltPerson) =>
      Math.round((Date.now() - Date.parse((await firstOf(officer))?.since ?? '')) / 86_400_000);
    expect(await daysSince(valid.officer)).toBe(2);
    expect([2, 3]).toContain(await daysSince(expired.officer));
    expect(await daysSince(suspended.officer)).toBe(0);
    for (const [{ officer, certificateId }, status] of [
      [valid, 'valid'],
      [expired, 'expired'],
      [suspended, 'suspended'],
    ] as const) {
      expect((await homeOf(officer)).certificates).toMatchObject([{ id: certificateId, status }]);
    }
  }, 20_000);

  it('shows an officer nothing of another, of the same cohort or not', async () => {
    const cohort = await road.cohort();
    const sitting = await road.sitting(cohort, -5, -1);
    const [own, other] = [await seated(cohort), await seated(cohort)];
    await road.certified(await road.sat(other.on, sitting, 80));
    const { ways, certificates } = await homeOf(own.officer);
    expect([ways.map(({ id }) => id), certificates]).toEqual([[own.on.nominationId], []]);
  });

  it('takes the same statements for one way as for several', async () => {
    const counted = (officer: BuiltPerson) => {
      const request = requestOf(officer);
      return requestContext.run(request, async () => {
        await centre.get(OfficerHomes).read(officer.caller);
        return request.statements;
      });
    };
    const { officer } = await seated(await road.cohort());
    const one = await counted(officer);
    for (let more = 0; more < 3; more += 1) await road.seated(await road.cohort(), road.desk.morocco, officer);
    expect([one, await counted(officer)]).toEqual([5, 5]);
  });
});
