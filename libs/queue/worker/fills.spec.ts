import { setTimeout as pause } from 'node:timers/promises';
import { DiscoveryModule } from '@nestjs/core';
import pg from 'pg';
import { z } from 'zod';
import { eventType, type EventInput, type EventPayload } from '#contracts/events';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { eventOf, Events } from '../events.js';
import { Listens, type EventContext, type EventListener } from '../listens.decorator.js';
import { newestWins } from '../newest-wins.js';
import { Outbox } from '../outbox.js';
import { Republishes, type Republished, type Republisher } from '../republishes.decorator.js';
import { fillListener } from './fill-listener.processor.js';
import { Listeners } from './listeners.js';
import { Processors } from './processors.js';
import { WorkerQueueModule } from './worker-queue.module.js';

const placeTaken = eventType({
  name: 'queue-spec.place-taken.v1',
  schema: z.object({ place: z.string(), holder: z.string() }),
  concerns: ({ place }) => ({ recordId: place, personIds: [], stateCode: null }),
});
const placeLost = eventType({ ...placeTaken, name: 'queue-spec.place-lost.v1' });

/** Records of the publisher, and a projection of them. */
const TABLES = `
  create schema spec;
  create table spec.place (id serial primary key, place text not null unique, holder text not null, sequence int not null);
  create table spec.seating (place text primary key, holder text not null, sequence bigint not null);
  create table spec.heard (id serial, place text, sequence bigint);
  grant usage on schema spec to rtc_app;
  grant usage on all sequences in schema spec to rtc_app;
  grant all on all tables in schema spec to rtc_app`;

@Republishes(placeTaken)
class RepublishPlaces implements Republisher<typeof placeTaken> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async page(after: string | null, limit: number): Promise<Republished<typeof placeTaken>[]> {
    const rows = await this.unitOfWork.query<EventInput<typeof placeTaken> & { id: number; sequence: number }>(
      'select id, place, holder, sequence from spec.place where id > $1 order by id limit $2',
      [after ?? 0, limit],
    );
    return rows.map(({ id, sequence, ...payload }) => ({ position: String(id), sequence, payload }));
  }
}

@Listens(placeTaken, { name: 'queue-spec.keep-seating', filled: true, backoffSeconds: 0.05 })
class KeepSeating implements EventListener<typeof placeTaken> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle({ place, holder }: EventPayload<typeof placeTaken>, { sequence }: EventContext): Promise<void> {
    await this.unitOfWork.query('insert into spec.heard (place, sequence) values ($1, $2)', [place, sequence]);
    await this.unitOfWork.query(
      `insert into spec.seating (place, holder, sequence) values ($1, $2, $3)
       ${newestWins('spec.seating', 'place', ['holder'])}`,
      [place, holder, sequence],
    );
  }
}

@Listens(placeLost, { name: 'queue-spec.keep-losses', filled: true })
class KeepLosses implements EventListener<typeof placeLost> {
  handle = () => Promise.resolve();
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 25_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come about');
    await pause(30);
  }
}

describe('A projection', () => {
  const database = testDatabase();
  let module: TestModule;

  const rows = <Row extends Record<string, unknown>>(text: string, ...values: unknown[]) =>
    query<Row>(database.adminUrl, text, values);
  const asSystem = <T>(work: () => Promise<T>) => module.get(UnitOfWork).runAs(SYSTEM_SCOPE, work);
  const publish = (place: string, holder: string, sequence: number) =>
    asSystem(() => module.get(Events).publish(eventOf(placeTaken, sequence, { place, holder })));
  const isQuiet = async () =>
    (await rows('select 1 from queue.outbox where completed_at is null')).length === 0 &&
    // A worker that has just started may not have said yet that it listens.
    (await rows(`select 1 from queue.listener where name = 'queue-spec.keep-seating' and fill <> 'due'`)).length === 1;
  const seating = () => rows('select place, holder, sequence::int from spec.seating order by place');
  const worker = () =>
    testModule({ database, imports: [WorkerQueueModule], providers: [RepublishPlaces, KeepSeating] });
  const again = async () => {
    await module.close();
    module = await worker();
    await until(isQuiet);
  };

  beforeAll(async () => {
    await rows(TABLES);
    await rows(`insert into spec.place (place, holder, sequence)
      select 'p' || lpad(n::text, 4, '0'), 'holder ' || n, 1 from generate_series(1, 520) n`);
  });
  beforeEach(async () => {
    module = await testModule({ database });
    await rows(`delete from queue.listener where name = 'queue-spec.keep-seating'`);
    await rows('truncate spec.seating, spec.heard');
  });
  afterEach(() => module.close());

  it('is filled once with every record, in their order, and not again by the next worker', async () => {
    await again();
    expect(await rows('select count(*)::int, sum(sequence)::int as sum from spec.seating')).toEqual([
      { count: 520, sum: 520 },
    ]);
    const given = await rows<{ place: string }>(
      `select payload->>'place' as place from queue.outbox where queue = 'republished' and event is not null
       order by created_at, payload->>'place'`,
    );
    expect(given.map(({ place }) => place)).toEqual(given.map(({ place }) => place).toSorted());
    await again();
    expect(await rows('select count(*)::int from spec.heard')).toEqual([{ count: 520 }]);
  }, 60_000);

  it('is filled as once where its job is there twice, and again after its worker ended', async () => {
    await module.close();
    module = await worker();
    await module.get(Listeners).carry();
    const [event, name] = [placeTaken.name, 'queue-spec.keep-seating'];
    await asSystem(() =>
      module.get(Outbox).addAll(fillListener, [
        { event, name },
        { event, name },
      ]),
    );
    await until(async () => (await rows('select 1 from spec.seating')).length > 0);
    await again();
    expect(await rows('select count(*)::int from spec.heard')).toEqual([{ count: 520 }]);
  }, 60_000);

  it('keeps the newest where an older event is republished after a newer one was heard', async () => {
    await again();
    await publish('p0001', 'the newest', 3);
    await until(isQuiet);
    await publish('p0001', 'one of before', 2);
    await publish('p0002', 'the newest', 2);
    await until(isQuiet);
    await publish('p0002', 'the same again', 2);
    await until(isQuiet);
    expect((await seating()).slice(0, 3)).toEqual([
      { place: 'p0001', holder: 'the newest', sequence: 3 },
      { place: 'p0002', holder: 'the newest', sequence: 2 },
      { place: 'p0003', holder: 'holder 3', sequence: 1 },
    ]);
  }, 60_000);

  it('misses nothing of a change that was under way as it began to listen', async () => {
    const [{ before } = { before: null }] = await rows<{ before: Date }>('select now() as before');
    const publisher = new pg.Client({ connectionString: database.adminUrl });
    await publisher.connect();
    // It has written and published, to nobody yet, and is not committed while the projection is made.
    await publisher.query('begin');
    await publisher.query(`insert into spec.place (place, holder, sequence) values ('under way', 'somebody', 1)`);
    await module.close();
    module = await worker();
    // Often enough to be filled, were nothing waited for.
    const looks = `select 1 from queue.outbox where job = 'queue.fill-listener' and completed_at > $1`;
    await until(async () => (await rows(looks, before)).length >= 3);
    expect(
      await rows(
        `select 1 from queue.outbox where queue = 'republished' and event is not null
      and created_at > $1`,
        before,
      ),
    ).toEqual([]);
    await publisher.query('commit');
    await publisher.end();
    await until(isQuiet);
    expect(await rows(`select holder from spec.seating where place = 'under way'`)).toEqual([{ holder: 'somebody' }]);
  }, 60_000);

  it('is refused at the start of a worker where nobody republishes its event', async () => {
    const providers = [Processors, RepublishPlaces, KeepLosses];
    const other = await testModule({ database, imports: [DiscoveryModule], providers });
    expect(() => other.get(Processors).all()).toThrow('nobody republishes "queue-spec.place-lost.v1"');
    await other.close();
  });
});
