import { Publication } from '#catalogue';
import type { CourseDocument } from '#contracts/catalogue';
import { SYSTEM_SCOPE, UnitOfWork, scopeOf } from '#database';
import { Cohorts, EnrolmentModule, Nominations, Seats } from '#enrolment';
import { aPerson, aState, type BuiltPerson } from '#identity/testing';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { EnrolledCourses } from './enrolled-courses.service.js';
import { LearningModule } from './learning.module.js';

const text = { ar: 'نص', fr: 'Texte', en: 'Text' };
const DAY = 86_400_000;
const date = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
const lesson = (key: string) => ({
  key,
  title: { ...text, en: key },
  minutes: 20,
  blocks: Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, text })),
});
const course: CourseDocument = {
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
  modules: [{ key: 'm1', title: text, lessons: [lesson('layers'), lesson('mrz')] }],
  drawings: {},
};

describe('an officer reading a course', () => {
  const database = testDatabase();
  let centre: TestModule;
  let registrar: BuiltPerson;
  let administrator: BuiltPerson;
  let cohortId = '';
  const as = <T>({ caller }: BuiltPerson, work: () => Promise<T>): Promise<T> =>
    centre.get(UnitOfWork).runAs(scopeOf(caller), work);
  const courses = () => centre.get(EnrolledCourses);

  const enrolled = async (): Promise<{ officer: BuiltPerson; enrolmentId: string }> => {
    const officer = await aPerson(database, { role: 'trainee', stateCode: 'ma' });
    const nomination = await as(administrator, () =>
      centre.get(Nominations).nominate(administrator.caller, cohortId, { personId: officer.caller.personId }),
    );
    const { enrolmentId } = await as(registrar, () => centre.get(Seats).give(registrar.caller, nomination.id));
    if (enrolmentId === null) throw new Error('No seat was free');
    return { officer, enrolmentId };
  };
  const read = (
    { officer, enrolmentId }: { officer: BuiltPerson; enrolmentId: string },
    lessonKey: string,
    message: { position: number; seen: number[]; sequence: number; completed?: boolean },
  ) => as(officer, () => courses().record(officer.caller, enrolmentId, lessonKey, { completed: false, ...message }));
  const standings = (officer: BuiltPerson, limit = 50) =>
    as(officer, () => courses().standings(officer.caller, { limit, count: true }));

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule, LearningModule] });
    await aState(database, 'ma');
    registrar = await aPerson(database, { role: 'registrar' });
    administrator = await aPerson(database, { role: 'state-admin', stateCode: 'ma' });
    const { courseId } = await centre
      .get(UnitOfWork)
      .runAs(SYSTEM_SCOPE, () => centre.get(Publication).publish(course, null));
    const plan = {
      code: 'TDE-1-1',
      courseId,
      venue: text,
      timeZone: 'Africa/Casablanca',
      languages: ['ar' as const],
      startsOn: date(10),
      endsOn: date(14),
      nominationsCloseAt: new Date(Date.now() + 5 * DAY).toISOString(),
      seats: 50,
      quotas: [{ stateCode: 'ma', seats: 50 }],
    };
    cohortId = (await as(registrar, () => centre.get(Cohorts).open(registrar.caller, plan))).id;
  });
  afterAll(() => centre.close());

  it('goes on at the block on another device, and keeps what both devices read', async () => {
    const reader = await enrolled();
    await read(reader, 'layers', { position: 2, seen: [0, 1, 2], sequence: 10 });
    // The telephone was offline when this was read, and later sends what happened earlier.
    const late = await read(reader, 'layers', { position: 0, seen: [3, 0], sequence: 5 });
    expect(late).toMatchObject({ position: 2, seen: [0, 1, 2, 3], sequence: 10 });
    const found = await as(reader.officer, () => courses().get(reader.officer.caller, reader.enrolmentId));
    expect(found).toMatchObject({ cohortId, minutesLeft: 20, resume: { lessonKey: 'layers', position: 2 } });
  });

  it('is told of each course how much is left and where it goes on, without the lessons', async () => {
    const reader = await enrolled();
    await read(reader, 'layers', { position: 3, seen: [0, 1, 2, 3], sequence: 1, completed: true });
    await read(reader, 'mrz', { position: 1, seen: [0, 1], sequence: 2 });
    const { items, nextCursor, total } = await standings(reader.officer);
    expect(items).toEqual([
      expect.objectContaining({
        enrolmentId: reader.enrolmentId,
        course: { code: 'TDE-1', title: text },
        lessons: { total: 2, completed: 1 },
        minutesLeft: 10,
        resume: { lessonKey: 'mrz', title: { ...text, en: 'mrz' }, position: 1, blocks: 4 },
      }),
    ]);
    expect(Date.parse(items[0]?.lastReadAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect([nextCursor, total]).toEqual([null, 1]);
  });

  it('has no standing in a course that they left, nor in that of others', async () => {
    const reader = await enrolled();
    await query(database.adminUrl, `update enrolment.enrolment set status = 'withdrawn' where id = $1`, [
      reader.enrolmentId,
    ]);
    expect((await standings(reader.officer)).items).toEqual([]);
  });

  it('reads no block that the lesson does not have', async () => {
    const reader = await enrolled();
    const kept = await read(reader, 'mrz', { position: 900, seen: [2, 3, 4, 900], sequence: 1 });
    expect(kept).toMatchObject({ position: 3, seen: [2, 3] });
  });

  it('does not read in the place of a colleague', async () => {
    const [mine, other] = [await enrolled(), await enrolled()];
    const stolen = read({ ...mine, enrolmentId: other.enrolmentId }, 'mrz', { position: 0, seen: [0], sequence: 1 });
    await expect(stolen).rejects.toMatchObject({ code: 'learning.enrolment-not-found' });
  });
});
