import { UnitOfWork, scopeOf } from '#database';
import { query, somebodyWaits, testDatabase, testModule, uncommitted, type TestModule } from '#testing';
import { Cohorts } from './cohorts.service.js';
import { EnrolmentModule } from './enrolment.module.js';
import { EnrolmentDesk } from './testing/index.js';

describe('A nomination that comes in the very moment', () => {
  const database = testDatabase();
  let centre: TestModule;
  let desk: EnrolmentDesk;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule] });
    desk = await EnrolmentDesk.open(centre, database);
  });
  afterAll(() => centre.close());

  it.each(['running', 'cancelled'] as const)(
    'in which its cohort becomes %s is refused, and nothing is kept of it',
    async (status) => {
      const { id } = await desk.cohort({ quotas: { ma: 1 } });
      const { caller } = desk.registrar;
      const commit = await uncommitted(centre.get(UnitOfWork), scopeOf(caller), () =>
        centre.get(Cohorts).changeStatus(caller, id, status),
      );
      const nominated = expect(desk.nominate(desk.morocco, id)).rejects.toMatchObject({
        code: 'enrolment.nominations-closed',
      });
      await somebodyWaits(database);
      await commit();
      await nominated;
      expect(await query(database.adminUrl, 'select 1 from enrolment.nomination where cohort_id = $1', [id])).toEqual(
        [],
      );
    },
  );
});
