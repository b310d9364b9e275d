import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { eventType, type EventPayload } from '#contracts/events';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { eventOf, Events } from '../events.js';
import { Listens, type EventContext, type EventListener } from '../listens.decorator.js';
import { BullQueues } from './bull-queues.js';
import { Listeners } from './listeners.js';
import { WorkerQueueModule } from './worker-queue.module.js';

const seatGiven = eventType({
  name: 'queue-spec.seat-given.v1',
  schema: z.object({ seatId: z.uuid(), personId: z.uuid(), note: z.string().default('') }),
  concerns: ({ seatId, personId }) => ({ recordId: seatId, personIds: [personId], stateCode: 'ma' }),
});
const seatLost = eventType({ ...seatGiven, name: 'queue-spec.seat-lost.v1' });

interface Heard extends EventContext {
  readonly by: string;
  readonly seatId: string;
}

@Injectable()
class Journal {
  readonly heard: Heard[] = [];
  readonly failing = new Set<string>();
  open: () => void = () => undefined;
  mayGoOn = Promise.resolve();

  /** Holds up whoever takes effect until `open` is called. */
  hold(): void {
    this.mayGoOn = new Promise((resolve) => (this.open = resolve));
  }

  of = (seatId: string, by: string) => this.heard.filter((one) => one.seatId === seatId && one.by === by);
}

/** The effect of a listener is one row for each time that it takes effect. */
@Injectable()
class Effect {
  constructor(
    private readonly journal: Journal,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async of(by: string, seatId: string, context: EventContext): Promise<void> {
    await this.unitOfWork.query('insert into queue.schedule (name) values ($1)', [
      `${by} ${seatId} ${context.sequence}`,
    ]);
    this.journal.heard.push({ ...context, by, seatId });
    await this.journal.mayGoOn;
    if (this.journal.failing.has(`${by} ${seatId}`)) throw new Error(`${by} cannot`);
  }
}

@Listens(seatGiven, { name: 'queue-spec.write-notice', backoffSeconds: 0.05, attempts: 3 })
class WriteNotice implements EventListener<typeof seatGiven> {
  constructor(private readonly effect: Effect) {}

  handle({ seatId }: EventPayload<typeof seatGiven>, context: EventContext): Promise<void> {
    return this.effect.of('notice', seatId, context);
  }
}

@Listens(seatLost, { name: 'queue-spec.count-seats' })
@Listens(seatGiven, { name: 'queue-spec.count-seats', formerly: 'queue-spec.count-seat' })
class CountSeats implements EventListener<typeof seatGiven> {
  constructor(private readonly effect: Effect) {}

  handle({ seatId }: EventPayload<typeof seatGiven>, context: EventContext): Promise<void> {
    return this.effect.of('count', seatId, context);
  }
}

/** Comes with an upgrade. */
@Listens(seatGiven, { name: 'queue-spec.book-travel' })
class BookTravel implements EventListener<typeof seatGiven> {
  constructor(private readonly effect: Effect) {}

  handle({ seatId }: EventPayload<typeof seatGiven>, context: EventContext): Promise<void> {
    return this.effect.of('travel', seatId, context);
  }
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come about');
    await pause(20);
  }
}

describe('An event', () => {
  const database = testDatabase();
  const modules: TestModule[] = [];
  let module: TestModule;
  let journal: Journal;

  const rows = <Row extends Record<string, unknown>>(text: string, ...values: unknown[]) =>
    query<Row>(database.adminUrl, text, values);
  const worker = async (...listeners: (new (effect: Effect) => EventListener<typeof seatGiven>)[]) => {
    const providers = [Journal, Effect, ...listeners];
    const opened = await testModule({ database, imports: [WorkerQueueModule], providers });
    modules.push(opened);
    await opened.get(Listeners).carry();
    return opened;
  };
  const publish = async (seatId: string, sequence = 1, type = seatGiven) => {
    await module.get(UnitOfWork).runAs(SYSTEM_SCOPE, async () => {
      await module.get(Events).publish(eventOf(type, sequence, { seatId, personId: newId() }));
    });
    return seatId;
  };
  const jobsOf = (seatId: string) =>
    rows<{ job: string; attempts: number; isDone: boolean; hasFailed: boolean }>(
      `select job, attempts, completed_at is not null as "isDone", failed_at is not null as "hasFailed"
       from queue.outbox where payload->>'seatId' = $1 order by job`,
      seatId,
    );
  const effects = async (by: string, seatId: string) =>
    (await rows('select 1 from queue.schedule where name like $1', `${by} ${seatId} %`)).length;

  beforeAll(async () => {
    module = await worker(WriteNotice, CountSeats);
    journal = module.get(Journal);
  });
  afterEach(() => {
    journal.open();
  });
  afterAll(() => Promise.all(modules.map((opened) => opened.close())));

  it('is heard by each of its listeners, with its sequence and whom it concerns', async () => {
    const seatId = await publish(newId(), 7);
    await until(async () => (await jobsOf(seatId)).every(({ isDone }) => isDone));
    expect((await jobsOf(seatId)).map(({ job }) => job)).toEqual(['queue-spec.count-seats', 'queue-spec.write-notice']);
    for (const by of ['notice', 'count']) {
      expect(journal.of(seatId, by)).toMatchObject([
        { event: 'queue-spec.seat-given.v1', sequence: 7, concerns: { recordId: seatId, stateCode: 'ma' } },
      ]);
      expect(await effects(by, seatId)).toBe(1);
    }
  });

  it('is tried again for the listener that failed alone, until that one is given up', async () => {
    const seatId = newId();
    journal.failing.add(`notice ${seatId}`);
    await publish(seatId);
    await until(async () => (await jobsOf(seatId)).every(({ isDone, hasFailed }) => isDone || hasFailed));
    expect(await jobsOf(seatId)).toEqual([
      { job: 'queue-spec.count-seats', attempts: 0, isDone: true, hasFailed: false },
      { job: 'queue-spec.write-notice', attempts: 3, isDone: false, hasFailed: true },
    ]);
    expect(journal.of(seatId, 'count')).toHaveLength(1);
    expect(journal.of(seatId, 'notice')).toHaveLength(3);
    expect([await effects('count', seatId), await effects('notice', seatId)]).toEqual([1, 0]);
  });

  it('takes effect once for each where Redis loses all and hands the same jobs out again', async () => {
    journal.hold();
    const seatId = await publish(newId());
    await until(() => journal.of(seatId, 'notice').length + journal.of(seatId, 'count').length === 2);
    const queue = module.get(BullQueues).get('events');
    await queue.client.flushdb();
    const jobs = await rows<{ id: string; job: string }>(
      `select id, job from queue.outbox where payload->>'seatId' = $1`,
      seatId,
    );
    await queue.addBulk(jobs.map(({ id, job }) => ({ name: job, data: {}, opts: { jobId: id } })));
    await until(async () => (await queue.getActiveCount()) === 2);
    journal.open();
    await until(async () => (await jobsOf(seatId)).every(({ isDone }) => isDone));
    expect([await effects('count', seatId), await effects('notice', seatId)]).toEqual([1, 1]);
  }, 30_000);

  it('takes effect once for each where the database loses the transaction in the midst of it', async () => {
    journal.hold();
    const seatId = await publish(newId());
    await until(() => journal.of(seatId, 'notice').length + journal.of(seatId, 'count').length === 2);
    await rows(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`);
    journal.open();
    await until(async () => (await jobsOf(seatId)).every(({ isDone }) => isDone));
    expect(journal.of(seatId, 'notice').length).toBeGreaterThan(1);
    expect([await effects('count', seatId), await effects('notice', seatId)]).toEqual([1, 1]);
  }, 30_000);

  it('may be one of several that a listener hears under one name', async () => {
    const seatId = await publish(newId(), 2, seatLost);
    await until(() => journal.of(seatId, 'count').length === 1);
    expect(journal.of(seatId, 'count')).toMatchObject([{ event: 'queue-spec.seat-lost.v1' }]);
    expect(await jobsOf(seatId)).toHaveLength(1);
  });

  it('is heard by who was its job before, of jobs that were written then', async () => {
    const seatId = newId();
    await rows(
      `insert into queue.outbox (id, job, queue, payload) values ($1, 'queue-spec.count-seat', 'events', $2)`,
      newId(),
      JSON.stringify({ seatId, personId: newId() }),
    );
    await until(async () => (await effects('count', seatId)) === 1);
    expect(journal.of(seatId, 'count')).toMatchObject([{ event: 'queue-spec.seat-given.v1', sequence: 0 }]);
  });

  it('is kept for a listener whose workers are all away, and from its beginning for a new one', async () => {
    const before = await publish(newId());
    const upgraded = await worker(WriteNotice, CountSeats, BookTravel);
    await upgraded.close();
    modules.pop();
    const after = await publish(newId());
    const travels = async (seatId: string) =>
      (await jobsOf(seatId)).filter(({ job }) => job === 'queue-spec.book-travel');
    expect(await travels(before)).toEqual([]);
    expect(await travels(after)).toMatchObject([{ isDone: false, hasFailed: false }]);
    const back = await worker(WriteNotice, CountSeats, BookTravel);
    await until(async () => (await travels(after))[0]?.isDone === true);
    expect(back.get(Journal).of(after, 'travel')).toHaveLength(1);
    await back.close();
    modules.pop();
  }, 60_000);

  it('is no longer written for a listener that no worker has had for long, whose jobs go with it', async () => {
    const seatId = await publish(newId());
    const old = `update queue.listener set carried_at = now() - interval '2 hours' where name = 'queue-spec.book-travel'`;
    await module.get(Listeners).retire(3_600);
    expect((await jobsOf(seatId)).map(({ job }) => job)).toContain('queue-spec.book-travel');
    await rows(old);
    await module.get(Listeners).retire(3_600);
    for (const seat of [seatId, await publish(newId())]) {
      const jobs = (await jobsOf(seat)).map(({ job }) => job);
      expect(jobs).toEqual(['queue-spec.count-seats', 'queue-spec.write-notice']);
    }
  });

  it('drops what was written for a listener in the moment in which it went', async () => {
    const id = newId();
    await rows(
      `insert into queue.outbox (id, job, queue, event, sequence, payload)
       values ($1, 'queue-spec.gone', 'events', 'queue-spec.seat-given.v1', 1, '{}')`,
      id,
    );
    await until(async () => (await rows('select 1 from queue.outbox where id = $1', id)).length === 0);
  });
});
