import {
  nominationWithdrawn,
  officerEnrolled,
  officerNominated,
  reservePlaceGiven,
  seatGiven,
} from '#contracts/events';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import type { Republisher } from '#queue';
import { listenTo, published } from '#queue/testing';
import { testDatabase, testModule, type TestModule } from '#testing';
import { EnrolmentDesk } from './testing/index.js';
import { EnrolmentWorkerModule } from './worker/index.js';
import {
  RepublishEnrolments,
  RepublishNominations,
  RepublishReservePlaces,
  RepublishSeats,
  RepublishWithdrawals,
} from './worker/republish-nominations.js';

describe('What is told of nominations', () => {
  const database = testDatabase();
  let centre: TestModule;
  let desk: EnrolmentDesk;

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentWorkerModule] });
    desk = await EnrolmentDesk.open(centre, database);
    await listenTo(database, [nominationWithdrawn, officerEnrolled, officerNominated, reservePlaceGiven, seatGiven]);
  });
  afterAll(() => centre.close());

  const republished = async (republisher: new (work: UnitOfWork) => Republisher, recordId: string) => {
    const read = () => centre.get<Republisher>(republisher).page(null, 100);
    const records = await centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, read);
    return records.filter(({ position }) => position === recordId);
  };

  it('is each step with its sequence, and the same again where it is republished', async () => {
    const cohort = await desk.cohort({ quotas: { ma: 1, tn: 1 } });
    const [seated, reserve, gone] = [
      await desk.nominate(desk.morocco, cohort.id),
      await desk.nominate(desk.morocco, cohort.id),
      await desk.nominate(desk.tunisia, cohort.id),
    ];
    const enrolmentId = await desk.giveSeat(seated.id);
    await desk.giveSeat(reserve.id);
    await desk.withdraw(desk.tunisia, gone.id);

    const facts = ({ id, personId }: typeof seated, stateCode = 'ma') => ({
      nominationId: id,
      cohortId: cohort.id,
      personId,
      stateCode,
    });
    const made = { event: officerNominated.name, sequence: 1 };
    const given = { sequence: 2, payload: { ...facts(seated), enrolmentId } };
    expect(await published(database, seated.id)).toEqual([
      { ...made, payload: facts(seated) },
      { event: seatGiven.name, ...given },
    ]);
    const { nominationId: _, ...enrolled } = { ...facts(seated), enrolmentId };
    expect((await published(database, enrolmentId ?? '')).slice(0, 1)).toEqual([
      { event: officerEnrolled.name, sequence: 1, payload: enrolled },
    ]);
    const placed = { sequence: 2, payload: { ...facts(reserve), reservePlace: 1 } };
    expect(await published(database, reserve.id)).toEqual([
      { ...made, payload: facts(reserve) },
      { event: reservePlaceGiven.name, ...placed },
    ]);
    const withdrawn = { sequence: 2, payload: { ...facts(gone, 'tn'), reason: 'On mission' } };
    expect(await published(database, gone.id)).toEqual([
      { ...made, payload: facts(gone, 'tn') },
      { event: nominationWithdrawn.name, ...withdrawn },
    ]);

    expect(await republished(RepublishNominations, gone.id)).toMatchObject([
      { sequence: 1, payload: facts(gone, 'tn') },
    ]);
    expect(await republished(RepublishSeats, seated.id)).toMatchObject([given]);
    expect(await republished(RepublishReservePlaces, reserve.id)).toMatchObject([placed]);
    expect(await republished(RepublishWithdrawals, gone.id)).toMatchObject([withdrawn]);
    expect(await republished(RepublishEnrolments, enrolmentId ?? '')).toMatchObject([
      { sequence: 1, payload: enrolled },
    ]);
  });
});
