import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { requestContext, SYSTEM_SCOPE, UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { defineJob, type AfterCommit, type JobContext, type JobHandler } from '../job-definition.js';
import { JobsRepository } from '../jobs.repository.js';
import { Outbox, type OutboxOptions } from '../outbox.js';
import { Processes } from '../processes.decorator.js';
import { BullQueues } from './bull-queues.js';
import { WorkerQueueModule } from './worker-queue.module.js';

const score = defineJob({
  name: 'queue-spec.score',
  queue: 'queue-spec',
  schema: z.object({ attempt: z.string(), outcome: z.enum(['scored', 'fails', 'fails-once', 'away']) }),
  attempts: 2,
  backoffSeconds: 0.05,
});

/** Tried again after ten minutes, unless something brings that forward. */
const print = defineJob({
  name: 'queue-spec.print-list',
  queue: 'queue-spec-lists',
  schema: z.object({ attempt: z.string() }),
  attempts: 2,
  backoffSeconds: 600,
});

interface Run extends JobContext {
  readonly attempt: string;
  readonly request: string | undefined;
}

/** What happened, and a gate that a job may be held at. */
@Injectable()
class Journal {
  readonly runs: Run[] = [];
  readonly afterwards: string[] = [];
  gate: Promise<void> = Promise.resolve();

  of(attempt: string): Run[] {
    return this.runs.filter((run) => run.attempt === attempt);
  }
}

/** Its effect is one row of a table for each time that it is done. */
@Processes(score)
class Score implements JobHandler<typeof score> {
  constructor(
    private readonly journal: Journal,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async handle({ attempt, outcome }: z.output<typeof score.schema>, context: JobContext): Promise<AfterCommit> {
    this.journal.runs.push({ ...context, attempt, request: requestContext.getStore()?.requestId });
    await this.unitOfWork.query(`insert into queue.schedule (name) values ($1)`, [`effect ${attempt}`]);
    await this.journal.gate;
    if (outcome === 'fails') throw new DomainError('conflict', 'grading.blueprint-missing');
    if (outcome === 'fails-once' && this.journal.of(attempt).length === 1) throw new Error('the first time');
    if (outcome === 'away') throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    return () => {
      this.journal.afterwards.push(attempt);
    };
  }
}

@Processes(print)
class Print implements JobHandler<typeof print> {
  constructor(private readonly journal: Journal) {}

  async handle({ attempt }: z.output<typeof print.schema>, context: JobContext): Promise<void> {
    this.journal.runs.push({ ...context, attempt, request: undefined });
    if (this.journal.of(attempt).length === 1) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  }
}

const LOSE_THE_LISTENER = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'rtc-outbox' and datname = current_database()`;

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 8_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come about');
    await pause(20);
  }
}

describe('The worker', () => {
  const database = testDatabase();
  let module: TestModule;
  let journal: Journal;

  beforeAll(async () => {
    module = await testModule({ database, imports: [WorkerQueueModule], providers: [Journal, Score, Print] });
    journal = module.get(Journal);
  });
  afterAll(() => module.close());

  const ask = (payload: z.input<typeof score.schema>, options?: OutboxOptions) =>
    module.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => module.get(Outbox).add(score, payload, options));
  const stateOf = async (id: string) => {
    const job = await module.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => module.get(JobsRepository).byId(id));
    return job?.state;
  };
  const effects = async (attempt: string) =>
    (await query(database.adminUrl, 'select 1 from queue.schedule where name = $1', [`effect ${attempt}`])).length;

  it('does a job once it is committed, under the request and in the language that it was asked with', async () => {
    const asked = performance.now();
    const id = await requestContext.run(
      {
        requestId: 'request-3',
        language: 'en',
        caller: null,
        sessionToken: null,
        ip: null,
        userAgent: null,
        scope: SYSTEM_SCOPE,
        statements: 0,
      },
      () => ask({ attempt: 'a1', outcome: 'scored' }, { language: 'fr' }),
    );
    await until(() => journal.afterwards.includes('a1'));
    // Well before the relay would have looked by itself.
    expect(performance.now() - asked).toBeLessThan(1_500);
    expect(journal.of('a1')).toEqual([
      { attempt: 'a1', jobId: id, language: 'fr', requestId: 'request-3', request: 'request-3' },
    ]);
    expect(await stateOf(id)).toBe('done');
    expect(await effects('a1')).toBe(1);
  });

  it('does many asked for at once, each once', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `many ${index}`);
    await Promise.all(names.map((attempt) => ask({ attempt, outcome: 'scored' })));
    await until(() => names.every((name) => journal.afterwards.includes(name)));
    expect(names.map((name) => journal.of(name).length)).toEqual(names.map(() => 1));
  }, 15_000);

  it('does not do before its time what is asked for later', async () => {
    const id = await ask({ attempt: 'later', outcome: 'scored' }, { runAt: new Date(Date.now() + 3_600_000) });
    await ask({ attempt: 'now', outcome: 'scored' });
    await until(() => journal.afterwards.includes('now'));
    expect(journal.of('later')).toEqual([]);
    expect(await stateOf(id)).toBe('waiting');
  });

  it('tries again what failed, without the effect of the failed attempt', async () => {
    const id = await ask({ attempt: 'b1', outcome: 'fails-once' });
    await until(async () => (await stateOf(id)) === 'done');
    expect(journal.of('b1')).toHaveLength(2);
    expect(await effects('b1')).toBe(1);
  });

  it('gives up after the last attempt, keeps why, and starts from the beginning when told to', async () => {
    const id = await ask({ attempt: 'c1', outcome: 'fails' });
    const jobs = module.get(JobsRepository);
    const asSystem = <T>(work: () => Promise<T>) => module.get(UnitOfWork).runAs(SYSTEM_SCOPE, work);
    await until(async () => (await stateOf(id)) === 'failed');
    expect(await asSystem(() => jobs.byId(id))).toMatchObject({ attempts: 2, last_error: 'grading.blueprint-missing' });
    expect(await effects('c1')).toBe(0);
    expect(journal.afterwards).not.toContain('c1');

    expect(await asSystem(() => jobs.startAgain(id))).toMatchObject({ state: 'waiting', attempts: 0 });
    await until(() => journal.of('c1').length === 4);
    await until(async () => (await stateOf(id)) === 'failed');
  }, 15_000);

  it('never gives up what only failed because something was away', async () => {
    const id = await ask({ attempt: 'd1', outcome: 'away' });
    await until(() => journal.of('d1').length === 2);
    const untaken = 'select 1 from queue.outbox where id = $1 and relayed_at is null and run_at > now()';
    await until(async () => (await query(database.adminUrl, untaken, [id])).length === 1);
    expect(await stateOf(id)).toBe('waiting');
  });

  it('tries at once, when the database is there again, what failed while it was away', async () => {
    const id = await module.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => module.get(Outbox).add(print, { attempt: 'f1' }));
    const queue = module.get(BullQueues).get('queue-spec-lists');
    await until(async () => (await queue.getDelayedCount()) === 1);
    await query(database.adminUrl, LOSE_THE_LISTENER);
    await until(async () => (await stateOf(id)) === 'done');
    expect(journal.of('f1')).toHaveLength(2);
  }, 15_000);

  it('has the effect of once when Redis hands it the same job again', async () => {
    const id = await ask({ attempt: 'e1', outcome: 'scored' });
    await until(() => journal.afterwards.includes('e1'));
    const queue = module.get(BullQueues).get('queue-spec');
    await until(async () => (await queue.getJob(id)) === null);
    const again = await queue.add(score.name, {}, { jobId: id, removeOnComplete: true });
    await again.finished().catch(() => undefined);
    expect(journal.of('e1')).toHaveLength(1);
    expect(await effects('e1')).toBe(1);
  });

  it('loses nothing when Redis is emptied, while jobs run and while they wait', async () => {
    let open = (): void => undefined;
    journal.gate = new Promise((resolve) => (open = resolve));
    const names = Array.from({ length: 12 }, (_, index) => `lost ${index}`);
    const ids = await Promise.all(
      names.map((attempt, index) => ask({ attempt, outcome: index < 2 ? 'fails-once' : 'scored' })),
    );
    const relayed = 'select 1 from queue.outbox where id = any($1) and relayed_at is not null';
    await until(async () => (await query(database.adminUrl, relayed, [ids])).length === 12);
    await until(() => names.filter((name) => journal.of(name).length > 0).length >= 4);
    await module.get(BullQueues).get('queue-spec').client.flushdb();
    open();
    // What ran through the loss finishes against a Redis that knows nothing of it; the others are missed and given again.
    await until(async () => (await Promise.all(ids.map(stateOf))).every((state) => state === 'done'));
    expect(await Promise.all(names.map(effects))).toEqual(names.map(() => 1));
  }, 20_000);
});
