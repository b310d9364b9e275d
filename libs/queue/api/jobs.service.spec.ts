import { requestContext, scopeOf } from '#database';
import { newId, type Caller } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { Jobs } from './jobs.service.js';

const registrar: Caller = { personId: newId(), sessionId: newId(), stateCode: null, roles: ['registrar'] };
const ofEgypt: Caller = { personId: newId(), sessionId: newId(), stateCode: 'eg', roles: ['state-admin'] };

describe('The desk of jobs', () => {
  const database = testDatabase();
  let module: TestModule;
  let desk: Jobs;

  beforeAll(async () => {
    module = await testModule({ database, providers: [Jobs] });
    desk = module.get(Jobs);
  });
  afterAll(() => module.close());
  beforeEach(() => query(database.adminUrl, 'delete from queue.outbox'));

  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> =>
    requestContext.run(
      {
        requestId: 'request-9',
        language: 'ar',
        caller,
        sessionToken: null,
        ip: null,
        userAgent: null,
        scope: scopeOf(caller),
        statements: 0,
      },
      work,
    );

  /** A job of `queue` that stands where `column` says; null: it waits, due a minute ago. */
  async function job(queue: string, column: 'completed_at' | 'failed_at' | null = null): Promise<string> {
    const id = newId();
    await query(
      database.adminUrl,
      `insert into queue.outbox (id, job, queue, payload, state_code, run_at, attempts, last_error)
       values ($1, 'grading.score-attempt', $2, '{}', 'ma', now() - interval '1 minute', 8, 'grading.blueprint-missing')`,
      [id, queue],
    );
    if (column) await query(database.adminUrl, `update queue.outbox set ${column} = now() where id = $1`, [id]);
    return id;
  }

  it('counts each queue by status', async () => {
    await job('grading');
    await job('grading', 'completed_at');
    await job('grading', 'completed_at');
    await job('certification', 'failed_at');
    const { counts, workers } = await as(registrar, () => desk.summary());
    expect(workers).toBe(0);
    expect(counts).toMatchObject([
      { queue: 'certification', waiting: 0, done: 0, failed: 1, waiting_since: null },
      { queue: 'grading', waiting: 1, done: 2, failed: 0 },
    ]);
    expect(counts[1]?.waiting_since).toBeInstanceOf(Date);
  });

  it('lists the newest first, by status and queue, a page at a time', async () => {
    const first = await job('grading', 'failed_at');
    const second = await job('grading', 'failed_at');
    await job('grading');
    await job('certification', 'failed_at');
    const failed = { status: 'failed', queue: 'grading' } as const;
    const page = await as(registrar, () => desk.list({ ...failed, limit: 1, count: true }));
    expect(page.items.map(({ id }) => id)).toEqual([second]);
    expect(page.total).toBe(2);
    const cursor = page.nextCursor ?? '';
    const next = await as(registrar, () => desk.list({ ...failed, limit: 1, cursor }));
    expect(next).toMatchObject({ items: [{ id: first }], nextCursor: null });
    expect(next.total).toBeUndefined();
  });

  it('counts the jobs of each status while the queue is given, and of each queue while the status is', async () => {
    await job('grading', 'failed_at');
    await job('grading', 'completed_at');
    await job('certification', 'failed_at');
    await job('certification');
    const { items, counts } = await as(registrar, () =>
      desk.list({ status: 'failed', queue: 'grading', limit: 10, counts: ['status', 'queue', 'stateCode'] }),
    );
    expect(items).toMatchObject([{ queue: 'grading', state: 'failed' }]);
    expect(counts).toEqual({
      status: { failed: 1, done: 1 },
      queue: { grading: 1, certification: 1 },
      stateCode: { ma: 1 },
    });
  });

  it.each(['waiting', 'done', 'failed'] as const)('lists those alone that are %s', async (status) => {
    for (const column of [null, 'completed_at', 'failed_at'] as const) await job('grading', column);
    const { items } = await as(registrar, () => desk.list({ status, limit: 10 }));
    expect(items.map(({ state }) => state)).toEqual([status]);
  });

  it('shows nothing to the administrator of a state', async () => {
    await job('grading');
    expect((await as(ofEgypt, () => desk.list({ limit: 10, count: true }))).total).toBe(0);
  });

  it('starts a failed job again and records who told it to', async () => {
    const id = await job('grading', 'failed_at');
    expect(await as(registrar, () => desk.retry(id))).toMatchObject({ id, state: 'waiting', attempts: 0 });
    const entries = await query(database.adminUrl, 'select * from audit.entry where subject_id = $1', [id]);
    expect(entries).toMatchObject([
      {
        action: 'queue.job-retried',
        actor_id: registrar.personId,
        state_code: 'ma',
        before: { job: 'grading.score-attempt', attempts: 8, lastError: 'grading.blueprint-missing' },
      },
    ]);
  });

  it('refuses to start again what has not failed, and what is not there', async () => {
    const done = await job('grading', 'completed_at');
    const waiting = await job('grading');
    for (const id of [done, waiting]) {
      await expect(as(registrar, () => desk.retry(id))).rejects.toMatchObject({ code: 'queue.job-not-failed' });
    }
    await expect(as(registrar, () => desk.retry(newId()))).rejects.toMatchObject({ code: 'queue.job-not-found' });
  });
});
