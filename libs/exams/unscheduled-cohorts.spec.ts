import { Exams } from './exams.service.js';
import { examCentre } from './testing/exam-centre.js';
import { aCohort } from '#enrolment/testing';
import { examDocument } from './testing/index.js';

describe('cohorts without a date for their exam', () => {
  const centre = examCentre();

  it('are those of a course with an exam, until a sitting is scheduled', async () => {
    const registrar = await centre.reader({ role: 'registrar' });
    const withoutExam = await aCohort(centre.database);
    const listed = async (): Promise<string[]> => {
      const { body } = await registrar.get('/sittings/unscheduled?count=true').expect(200);
      expect(body.total).toBe(body.items.length);
      return (body.items as { id: string }[]).map(({ id }) => id);
    };
    expect(await listed()).toEqual([centre.cohort.id]);
    expect(await listed()).not.toContain(withoutExam.id);
    await centre.sitting();
    expect(await listed()).toEqual([]);
  });

  it('are no more once the cohort is over', async () => {
    const registrar = await centre.reader({ role: 'registrar' });
    await centre.sql('update enrolment.cohort set course_id = $2 where id = $1', [
      (await aCohort(centre.database)).id,
      centre.cohort.courseId,
    ]);
    const total = async () => (await registrar.get('/sittings/unscheduled?count=true&limit=1')).body.total as number;
    expect(await total()).toBe(1);
    await centre.sql(`update enrolment.cohort set status = 'finished' where course_id = $1`, [centre.cohort.courseId]);
    expect(await total()).toBe(0);
  });

  it('are nothing for officers, states and examiners', async () => {
    for (const role of ['trainee', 'state-admin', 'instructor', 'examiner', 'chief-examiner'] as const) {
      await (await centre.reader({ role })).get('/sittings/unscheduled').expect(403);
    }
  });
});

describe('cohorts of a course without an exam', () => {
  const centre = examCentre();
  const listed = async (role: 'registrar' | 'instructor'): Promise<string[]> => {
    const { body } = await (await centre.reader({ role })).get('/sittings/without-exam?count=true').expect(200);
    expect(body.total).toBe(body.items.length);
    return (body.items as { id: string }[]).map(({ id }) => id);
  };

  it('are told to whoever schedules exams and to whoever publishes them, until one is published', async () => {
    const { id, courseId } = await aCohort(centre.database);
    expect(await listed('registrar')).toEqual([id]);
    expect(await listed('instructor')).toEqual([id]);
    const { caller } = centre.instructor;
    const exams = centre.api.get(Exams);
    const exam = await centre.asSystem(() => exams.create(caller, { code: 'TDE-9', courseId }));
    expect(await listed('registrar')).toEqual([id]);
    await centre.asSystem(() => exams.publishVersion(caller, exam.id, examDocument()));
    expect(await listed('registrar')).toEqual([]);
  });

  it('are no more once the cohort is over', async () => {
    const { id } = await aCohort(centre.database);
    expect(await listed('registrar')).toEqual([id]);
    await centre.sql(`update enrolment.cohort set status = 'cancelled' where id = $1`, [id]);
    expect(await listed('registrar')).toEqual([]);
  });

  it('are nothing for officers, states and those who judge', async () => {
    for (const role of ['trainee', 'state-admin', 'examiner', 'chief-examiner'] as const) {
      await (await centre.reader({ role })).get('/sittings/without-exam').expect(403);
    }
  });
});

describe('a sitting', () => {
  const centre = examCentre();

  it('is listed with the code of its cohort', async () => {
    const registrar = await centre.reader({ role: 'registrar' });
    const id = await centre.sitting();
    const [{ code }] = (await centre.sql<{ code: string }>('select code from enrolment.cohort where id = $1', [
      centre.cohort.id,
    ])) as [{ code: string }];
    const { body } = await registrar.get(`/sittings?cohortId=${centre.cohort.id}`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ id, cohortCode: code })]);
  });
});
