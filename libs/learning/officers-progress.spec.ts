import { EnrolmentModule } from '#enrolment';
import { EnrolmentDesk } from '#enrolment/testing';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { LearningModule } from './learning.module.js';
import { OfficersProgress } from './officers-progress.service.js';

describe('the progress of enrolled officers', () => {
  const database = testDatabase();
  let centre: TestModule;
  let desk: EnrolmentDesk;
  const seenBy = (reader: EnrolmentDesk['registrar'], search: object = {}) =>
    desk.as(reader, () => centre.get(OfficersProgress).list(reader.caller, { limit: 50, count: true, ...search }));
  const completes = (enrolmentId: string, lesson: string) =>
    query(
      database.adminUrl,
      `insert into learning.lesson_progress (enrolment_id, lesson_key, person_id, state_code, sequence, completed_at)
       select id, $2, person_id, state_code, 1, now() from enrolment.enrolment where id = $1`,
      [enrolmentId, lesson],
    );

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule, LearningModule] });
    desk = await EnrolmentDesk.open(centre, database);
  });
  afterAll(() => centre.close());

  const enrolled = async (by: EnrolmentDesk['registrar'], cohortId: string): Promise<string> =>
    (await desk.giveSeat((await desk.nominate(by, cohortId)).id)) ?? '';

  it('is shown to their state and to the secretariat, and to no other state', async () => {
    const { id: cohortId } = await desk.cohort({ quotas: { ma: 2, tn: 2 } });
    const reads = await enrolled(desk.morocco, cohortId);
    const idle = await enrolled(desk.morocco, cohortId);
    const abroad = await enrolled(desk.tunisia, cohortId);
    await completes(reads, 'layers');
    const morocco = await seenBy(desk.morocco, { cohortId });
    expect(morocco.items.map(({ id, lessons, lastAt }) => [id, lessons, lastAt !== null])).toEqual([
      [reads, { total: 2, completed: 1 }, true],
      [idle, { total: 2, completed: 0 }, false],
    ]);
    expect(morocco.total).toBe(2);
    expect((await seenBy(desk.tunisia, { cohortId })).items.map(({ id }) => id)).toEqual([abroad]);
    expect((await seenBy(desk.registrar, { cohortId })).total).toBe(3);
  });

  it('has the cohort that ends first on top, page after page', async () => {
    const later = await desk.cohort({ quotas: { ma: 1 }, days: [-9, 80] });
    const sooner = await desk.cohort({ quotas: { ma: 1 }, days: [-9, 2], closesInDays: 1 });
    const [last, first] = [await enrolled(desk.morocco, later.id), await enrolled(desk.morocco, sooner.id)];
    const page = await seenBy(desk.morocco, { limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([first]);
    const rest = await seenBy(desk.morocco, { cursor: page.nextCursor ?? '' });
    expect(rest.items.map(({ id }) => id)).not.toContain(first);
    expect(rest.items.at(-1)?.id).toBe(last);
  });
});
