import type { LateResponse } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { examCentre, type OpenAttempt, type Reader } from './testing/exam-centre.js';
import { figure, given, option } from './testing/responses.builder.js';

const centre = examCentre();
let chief: Reader;
beforeAll(async () => {
  chief = await centre.reader({ role: 'chief-examiner' });
});

/** In time: option a. Late: option b, and a number that has no answer in time. */
async function answeredLate(): Promise<OpenAttempt> {
  const attempt = await centre.attempt();
  const { candidate, items, id } = attempt;
  await candidate.put(`/attempts/${id}/responses`, { answers: [given(items.choice, 1, option('a'))] }).expect(200);
  await centre.passDeadline(id);
  const late = [given(items.choice, 2, option('b')), given(items.numeric, 3, figure(44))];
  await candidate.put(`/attempts/${id}/responses`, { answers: late }).expect(200);
  return attempt;
}

async function submittedLate(): Promise<OpenAttempt> {
  const attempt = await answeredLate();
  await attempt.candidate.post(`/attempts/${attempt.id}/submissions`).expect(201);
  return attempt;
}

const admit = (reader: Reader, attemptId: string, ...itemIds: string[]) =>
  reader.post(`/attempts/${attemptId}/late-responses/admissions`, { itemIds, reason: 'The link of the post was cut.' });

const scorable = (attemptId: string) =>
  centre.sql<{ item: string; answer: object; late: boolean }>(
    'select item_version_id as item, answer, late from exams.scorable_response where attempt_id = $1',
    [attemptId],
  );

describe('The late answers of a sitting', () => {
  it('are shown to the chief with those in time, under a candidate code and no name', async () => {
    const attempt = await submittedLate();
    const { body } = await chief.get(`/sittings/${attempt.sittingId}/late-responses?count=true`).expect(200);
    const found = (body.items as LateResponse[]).find(({ itemId }) => itemId === attempt.items.choice);
    expect(found).toMatchObject({
      candidateCode: attempt.page.candidateCode,
      itemCode: 'TDE-1-001',
      body: { type: 'choice' },
      answer: option('b'),
      inTime: option('a'),
      admittedAt: null,
      allowed: ['exams.admit-late-responses'],
    });
    expect(body.total).toBe(2);
    expect(JSON.stringify(body)).not.toContain(attempt.candidate.id);
  });

  it('come page by page', async () => {
    const { sittingId } = await submittedLate();
    const first = await chief.get(`/sittings/${sittingId}/late-responses?limit=1`).expect(200);
    const second = await chief.get(`/sittings/${sittingId}/late-responses?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body.items).toHaveLength(1);
    expect(second.body.items[0].itemId).not.toBe(first.body.items[0].itemId);
    expect(second.body.nextCursor).toBeNull();
  });

  it('are for the chief alone, and for the auditor to read', async () => {
    const { sittingId, id, items } = await submittedLate();
    for (const role of ['trainee', 'examiner', 'state-admin', 'instructor', 'registrar'] as const) {
      const reader = await centre.reader({ role });
      await reader.get(`/sittings/${sittingId}/late-responses`).expect(403);
      await admit(reader, id, items.choice).expect(403);
    }
    const auditor = await centre.reader({ role: 'auditor' });
    await auditor.get(`/sittings/${sittingId}/late-responses`).expect(200);
    await admit(auditor, id, items.choice).expect(403);
    await chief.get(`/sittings/${newRandomId()}/late-responses`).expect(404);
  });
});

describe('An admission', () => {
  it('makes the late answer count in place of the one in time, and has the attempt graded', async () => {
    const { id, items } = await submittedLate();
    expect(await scorable(id)).toEqual([{ item: items.choice, answer: option('a'), late: false }]);
    const { body } = await admit(chief, id, items.choice).expect(201);
    expect(body.itemIds).toEqual([items.choice]);
    expect(await scorable(id)).toEqual([{ item: items.choice, answer: option('b'), late: true }]);
    const jobs = await centre.sql(`select job from queue.outbox where payload->>'attemptId' = $1`, [id]);
    expect(jobs).toEqual([{ job: 'exams.attempt-submitted.v1' }, { job: 'exams.attempt-submitted.v1' }]);
  });

  it('is on the record, with its reason', async () => {
    const { id, items } = await submittedLate();
    await admit(chief, id, items.numeric).expect(201);
    const [entry] = await centre.sql<{ actor_id: string; after: object }>(
      `select actor_id, after from audit.entry where action = 'exams.late-responses-admitted' and subject_id = $1`,
      [id],
    );
    expect(entry).toEqual({
      actor_id: chief.id,
      after: { itemIds: [items.numeric], reason: 'The link of the post was cut.' },
    });
  });

  it('once more changes nothing', async () => {
    const { id, items } = await submittedLate();
    await admit(chief, id, items.choice).expect(201);
    const { body } = await admit(chief, id, items.choice).expect(201);
    expect(body.itemIds).toEqual([]);
    expect(await centre.sql(`select 1 from queue.outbox where payload->>'attemptId' = $1`, [id])).toHaveLength(2);
  });

  it('is refused for an item without a late answer, and then nothing is admitted', async () => {
    const { id, items } = await submittedLate();
    const { body } = await admit(chief, id, items.choice, items.written).expect(400);
    expect(body.errors).toMatchObject([{ path: 'itemIds.1', code: 'exams.late-response-unknown' }]);
    expect(await scorable(id)).toMatchObject([{ late: false }]);
  });

  it('is refused while the attempt is open, after its release, and where there is none', async () => {
    const open = await answeredLate();
    const released = await submittedLate();
    await centre.sql(`update exams.attempt set status = 'released' where id = $1`, [released.id]);
    const early = await admit(chief, open.id, open.items.choice).expect(409);
    const late = await admit(chief, released.id, released.items.choice).expect(409);
    expect([early.body.code, late.body.code]).toEqual(['exams.attempt-open', 'exams.result-released']);
    await admit(chief, newRandomId(), open.items.choice).expect(404);
  });
});
