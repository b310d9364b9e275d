import type { ExamSummary, PublishedItem } from '#contracts/exams';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { somebodyWaits, uncommitted } from '#testing';
import { Exams } from './exams.service.js';
import { examDocument } from './testing/exam.builder.js';
import { examCentre, type Reader } from './testing/exam-centre.js';
import { choiceItem, numericItem, words } from './testing/item.builder.js';

const centre = examCentre();
let instructor: Reader;
beforeAll(async () => {
  instructor = await centre.reader({ role: 'instructor' });
});

describe('An item', () => {
  it('is published in versions, and the same again is none', async () => {
    const item = choiceItem({ code: 'BIO-2-001' });
    const first = await instructor.post('/items', item).expect(201);
    const again = await instructor.post('/items', item).expect(201);
    const changed = await instructor.post('/items', { ...item, explanation: words('Otherwise') }).expect(201);
    expect([first.body.version, again.body.version, changed.body.version]).toEqual([1, 1, 2]);
    expect(again.body.itemVersionId).toBe(first.body.itemVersionId);
    expect(first.body).toMatchObject({ ...item, bank: 'BIO-2' });
  });

  it('published many times at once gets one version', async () => {
    const item = numericItem({ code: 'BIO-2-002' });
    const published = await Promise.all(Array.from({ length: 8 }, () => instructor.post('/items', item).expect(201)));
    expect(new Set(published.map(({ body }) => (body as PublishedItem).itemVersionId)).size).toBe(1);
  });

  it('is refused where its key does not fit, naming the field', async () => {
    const { body } = await instructor.post('/items', choiceItem({ correct: ['z'] })).expect(400);
    expect(body).toMatchObject({
      code: 'exams.item-invalid',
      errors: [{ path: 'key.correct.0', code: 'exams.option-unknown' }],
    });
  });

  it('is refused without one of the languages', async () => {
    const item = choiceItem();
    const { body } = await instructor.post('/items', { ...item, explanation: { ar: 'أ', fr: 'a' } }).expect(400);
    expect(body.errors).toMatchObject([{ path: 'explanation.en' }]);
  });

  it('never changes once published, not even by the owner of the database', async () => {
    for (const table of ['item_version', 'exam_version', 'paper', 'key_sheet']) {
      const column = table === 'item_version' || table === 'exam_version' ? 'version = 9' : 'exam_version_id = null';
      await expect(centre.sql(`update exams.${table} set ${column}`)).rejects.toThrow('never change');
      await expect(centre.sql(`delete from exams.${table}`)).rejects.toThrow('never change');
    }
  });

  it('is listed with its key to instructors, the chief and auditors, bank by bank', async () => {
    await instructor.post('/items', choiceItem({ code: 'CUS-3-001' })).expect(201);
    await instructor.post('/items', choiceItem({ code: 'CUS-3-002' })).expect(201);
    for (const role of ['instructor', 'chief-examiner', 'auditor'] as const) {
      const reader = await centre.reader({ role });
      const first = await reader.get('/items?bank=CUS-3&limit=1&count=true').expect(200);
      const second = await reader.get(`/items?bank=CUS-3&limit=1&cursor=${first.body.nextCursor}`).expect(200);
      const codes = [...first.body.items, ...second.body.items].map((item: PublishedItem) => item.code);
      expect(codes).toEqual(['CUS-3-001', 'CUS-3-002']);
      expect(first.body.total).toBe(2);
      expect(first.body.items[0].key).toEqual(choiceItem().key);
    }
  });

  it('is for nobody else', async () => {
    for (const role of ['trainee', 'examiner', 'state-admin', 'translator', 'board-member', 'registrar'] as const) {
      await (await centre.reader({ role })).get('/items').expect(403);
    }
    for (const role of ['trainee', 'auditor', 'chief-examiner', 'registrar'] as const) {
      await (await centre.reader({ role })).post('/items', choiceItem()).expect(403);
    }
  });
});

describe('An exam', () => {
  const create = (code: string, courseId = centre.cohort.courseId) => instructor.post('/exams', { code, courseId });

  it('is created for a course and gets versions', async () => {
    const { body: exam } = await create('BIO-2').expect(201);
    expect(exam).toMatchObject({ code: 'BIO-2', latest: null });
    const first = await instructor.post(`/exams/${exam.id}/versions`, examDocument()).expect(201);
    const second = await instructor.post(`/exams/${exam.id}/versions`, examDocument({ passPercent: 70 })).expect(201);
    expect([first.body.version, second.body.version]).toEqual([1, 2]);
    const { body } = await instructor.get('/exams').expect(200);
    const listed = (body.items as ExamSummary[]).find(({ id }) => id === (exam as ExamSummary).id);
    expect(listed?.latest).toMatchObject({
      id: second.body.id,
      passPercent: 70,
      totalPoints: 10,
      items: 4,
      marksRequired: 1,
    });
  });

  it('keeps the items as they were when it was compiled', async () => {
    const item = numericItem({ code: 'OLD-1-001' });
    const { body: before } = await instructor.post('/items', item).expect(201);
    const { body: exam } = await create('OLD-1').expect(201);
    const document = examDocument({ items: [{ code: item.code }] });
    const { body: version } = await instructor.post(`/exams/${exam.id}/versions`, document).expect(201);
    await instructor.post('/items', { ...item, key: { type: 'numeric', value: 45, tolerance: 0 } }).expect(201);
    const [sheet] = await centre.sql<{ keys: object }>('select keys from exams.key_sheet where exam_version_id = $1', [
      version.id,
    ]);
    expect(sheet?.keys).toEqual({
      [before.itemVersionId]: { key: item.key, points: 1, explanation: item.explanation },
    });
  });

  it('has a code of its own and a course that exists', async () => {
    await create('TWO-1').expect(201);
    const { body } = await create('TWO-1').expect(409);
    expect(body.code).toBe('exams.exam-exists');
    const unknown = await create('TWO-2', newId()).expect(400);
    expect(unknown.body.errors).toMatchObject([{ path: 'courseId', code: 'exams.course-unknown' }]);
  });

  it('published while another version is on its way holds the items that are the newest when its turn comes', async () => {
    const { caller } = centre.instructor;
    const exams = centre.api.get(Exams);
    const document = examDocument();
    const commit = await uncommitted(centre.api.get(UnitOfWork), SYSTEM_SCOPE, () =>
      exams.publishVersion(caller, centre.examId, document),
    );
    const published = centre.asSystem(() => exams.publishVersion(caller, centre.examId, document));
    await somebodyWaits(centre.database);
    const item = await instructor.post('/items', { ...choiceItem(), explanation: words('Corrected') }).expect(201);
    await commit();
    const items = 'select item_types ? $2 as corrected from exams.exam_version where id = $1';
    expect(await centre.sql(items, [(await published).id, item.body.itemVersionId])).toEqual([{ corrected: true }]);
  });

  it('takes items of the bank alone', async () => {
    const document = examDocument({ items: [{ code: 'TDE-1-001' }, { code: 'TDE-1-999' }] });
    const { body } = await instructor.post(`/exams/${centre.examId}/versions`, document).expect(400);
    expect(body.errors).toMatchObject([{ path: 'items.1.code', code: 'exams.item-not-in-bank' }]);
    await instructor.post(`/exams/${newId()}/versions`, examDocument()).expect(404);
  });
});
