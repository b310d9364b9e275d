import type { Receipt } from '#contracts/exams';
import { digestOf } from './domain/receipt.js';
import { Submissions } from './submissions.service.js';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { figure, given, option } from './testing/responses.builder.js';

const centre = examCentre();

const submit = ({ candidate, id }: Pick<OpenAttempt, 'candidate' | 'id'>) =>
  candidate.post(`/attempts/${id}/submissions`);
const save = ({ candidate, id }: OpenAttempt, ...answers: object[]) =>
  candidate.put(`/attempts/${id}/responses`, { answers });

const jobsOf = (attemptId: string) =>
  centre.sql<{ job: string; queue: string; payload: object }>(
    `select job, queue, payload from queue.outbox where payload->>'attemptId' = $1`,
    [attemptId],
  );

const closeExpired = (limit = 100) => centre.asSystem(() => centre.api.get(Submissions).closeExpired(limit));

describe('A submission', () => {
  it('answers a signed receipt of what was received', async () => {
    const attempt = await centre.attempt();
    const { choice, numeric } = attempt.items;
    await save(attempt, given(choice, 1, option('b')), given(numeric, 2, null)).expect(200);
    const { body } = await submit(attempt).expect(201);
    expect(body).toMatchObject({
      attemptId: attempt.id,
      sittingId: attempt.sittingId,
      candidateCode: attempt.page.candidateCode,
      submittedBy: 'candidate',
      answered: 1,
      late: 0,
    });
    const responses = [
      { itemId: choice, late: false, sequence: 1, language: 'ar', answer: option('b') },
      { itemId: numeric, late: false, sequence: 2, language: 'ar', answer: null },
    ];
    expect(body.digest).toBe(digestOf(responses));
  });

  it('answers the same receipt again, also many times at once, and is one job', async () => {
    const attempt = await centre.attempt();
    const receipts = await Promise.all(Array.from({ length: 10 }, () => submit(attempt).expect(201)));
    const read = await attempt.candidate.get(`/attempts/${attempt.id}/receipt`).expect(200);
    for (const { body } of receipts) expect(body).toEqual(read.body);
    expect(await jobsOf(attempt.id)).toEqual([
      { job: 'exams.attempt-submitted.v1', queue: 'grading', payload: { attemptId: attempt.id, stateCode: 'ma' } },
    ]);
  });

  it('takes at most five statements', async () => {
    const { headers } = await submit(await centre.attempt()).expect(201);
    expect(Number(headers['x-statements'])).toBeLessThanOrEqual(5);
  });

  it('holds every save that was acknowledged, however close they come', async () => {
    const attempt = await centre.attempt();
    const turns = Array.from({ length: 24 }, (_, turn) => turn + 1);
    const saves = turns.map((turn) => save(attempt, given(attempt.items.numeric, turn, figure(turn))));
    const [submitted, ...saved] = await Promise.all([submit(attempt), ...saves]);
    expect(submitted.status).toBe(201);
    const last = Math.max(0, ...saved.flatMap(({ status }, index) => (status === 200 ? [index + 1] : [])));
    for (const { status } of saved) expect([200, 409]).toContain(status);
    const kept = last === 0 ? [] : [keptFigure(attempt.items.numeric, last)];
    expect((submitted.body as Receipt).digest).toBe(digestOf(kept));
  });

  it('is refused to another officer, who learns nothing of it', async () => {
    const { id } = await centre.attempt();
    const other = await centre.candidate();
    await submit({ id, candidate: other }).expect(404);
    await other.get(`/attempts/${id}/receipt`).expect(404);
  });

  it('has no receipt before it was made', async () => {
    const { id, candidate } = await centre.attempt();
    const { body } = await candidate.get(`/attempts/${id}/receipt`).expect(409);
    expect(body.code).toBe('exams.attempt-open');
  });

  it('leaves the officer nothing to do but to read the receipt', async () => {
    const attempt = await centre.attempt();
    await submit(attempt).expect(201);
    const { body } = await attempt.candidate.get(`/attempts/${attempt.id}`).expect(200);
    expect(body).toMatchObject({ status: 'submitted', submittedBy: 'candidate', allowed: ['exams.read-receipt'] });
  });
});

const keptFigure = (itemId: string, turn: number) => ({
  itemId,
  late: false,
  sequence: turn,
  language: 'ar',
  answer: figure(turn),
});

describe('A receipt', () => {
  const check = async (receipt: object) =>
    (await centre.api.stranger().post('/api/v1/receipts/checks').send({ receipt }).expect(200)).body as object;

  it('is genuine to anyone who asks', async () => {
    const { body } = await submit(await centre.attempt()).expect(201);
    expect(await check(body)).toEqual({ genuine: true, reason: null });
  });

  it.each<[string, Partial<Receipt>]>([
    ['more answers', { answered: 20 }],
    ['another time', { submittedAt: '2026-01-01T00:00:00.000Z' }],
    ['another candidate', { candidateCode: 'C-222222' }],
    ['another digest', { digest: '0'.repeat(64) }],
    ['a signature cut short', { signature: 'AAAA' }],
    ['no signature', { signature: '' }],
  ])('is not with %s', async (_change, change) => {
    const { body } = await submit(await centre.attempt()).expect(201);
    expect(await check({ ...body, ...change })).toEqual({ genuine: false, reason: 'altered' });
  });

  it('is not with its signature spelled otherwise', async () => {
    const { body } = await submit(await centre.attempt()).expect(201);
    const { signature } = body as Receipt;
    expect(await check({ ...body, signature: `${signature}=` })).toEqual({ genuine: false, reason: 'altered' });
    expect(await check({ ...body, signature: `${signature}!!` })).toEqual({ genuine: false, reason: 'altered' });
  });

  it('is not under another key', async () => {
    const { body } = await submit(await centre.attempt()).expect(201);
    expect(await check({ ...body, key: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' })).toEqual({
      genuine: false,
      reason: 'unknown-key',
    });
  });
});

describe('An attempt left open', () => {
  it('is submitted by the system once the time for late answers is over, late ones counted apart', async () => {
    const attempt = await centre.attempt();
    await save(attempt, given(attempt.items.choice, 1, option('a'))).expect(200);
    await centre.passDeadline(attempt.id);
    await save(attempt, given(attempt.items.choice, 2, option('b'))).expect(200);
    await closeExpired();
    await attempt.candidate.get(`/attempts/${attempt.id}/receipt`).expect(409);
    await centre.passGrace(attempt.id);
    await closeExpired();
    const { body } = await attempt.candidate.get(`/attempts/${attempt.id}/receipt`).expect(200);
    expect(body).toMatchObject({ submittedBy: 'system', answered: 1, late: 1 });
    expect(await jobsOf(attempt.id)).toHaveLength(1);
    expect((await submit(attempt).expect(201)).body).toEqual(body);
  });

  it('is closed once, by whichever worker comes first, and in portions', async () => {
    const attempts = await Promise.all(Array.from({ length: 3 }, () => centre.attempt()));
    for (const { id } of attempts) await centre.passGrace(id);
    expect(await closeExpired(2)).toBe(2);
    const rest = await Promise.all([closeExpired(), closeExpired()]);
    expect(rest.reduce((sum, closed) => sum + closed, 0)).toBe(1);
    for (const { id } of attempts) expect(await jobsOf(id)).toHaveLength(1);
  });
});
