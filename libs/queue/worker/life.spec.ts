import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testDatabase, testModule, type TestModuleOptions } from '#testing';
import { Every, type ScheduledTask } from '../every.decorator.js';
import { defineJob, type JobHandler } from '../job-definition.js';
import { Outbox } from '../outbox.js';
import { Processes } from '../processes.decorator.js';
import { WorkerHeartbeats } from '../worker-heartbeats.js';
import { WorkerQueueModule } from './worker-queue.module.js';

const slow = defineJob({ name: 'queue-spec.print', queue: 'queue-spec-slow', schema: z.object({}) });

@Injectable()
class Turns {
  started = 0;
  static closed = 0;
}

@Processes(slow)
class Print implements JobHandler<typeof slow> {
  constructor(private readonly turns: Turns) {}

  async handle(): Promise<void> {
    this.turns.started += 1;
    await pause(700);
  }
}

@Every(1, 'queue-spec.close-expired')
class CloseExpired implements ScheduledTask {
  async run(): Promise<void> {
    Turns.closed += 1;
    await pause(50);
  }
}

describe('The life of a worker', () => {
  const database = testDatabase();
  const worker = (settings: TestModuleOptions['settings'] = {}) =>
    testModule({ database, settings, imports: [WorkerQueueModule], providers: [Turns, Print, CloseExpired] });

  it('is known while it lasts', async () => {
    const watcher = await testModule({ database });
    const heartbeats = watcher.get(WorkerHeartbeats);
    expect(await heartbeats.alive()).toBe(false);
    const first = await worker();
    await pause(300);
    expect(await heartbeats.alive()).toBe(true);
    await first.close();
    expect(await heartbeats.alive()).toBe(false);
    await watcher.close();
  });

  it('counts a worker that fell silent as gone', async () => {
    const watcher = await testModule({ database });
    const insert = `insert into queue.worker_heartbeat (worker_id, pid, beat_at)
      values (gen_random_uuid(), 1, now() - $1 * interval '1 second')`;
    await query(database.adminUrl, insert, [21]);
    expect(await watcher.get(WorkerHeartbeats).count()).toBe(0);
    await query(database.adminUrl, insert, [19]);
    expect(await watcher.get(WorkerHeartbeats).count()).toBe(1);
    await query(database.adminUrl, 'delete from queue.worker_heartbeat');
    await watcher.close();
  });

  it('finishes what it is at before it ends', async () => {
    const module = await worker();
    const id = await module.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => module.get(Outbox).add(slow, {}));
    while (module.get(Turns).started === 0) await pause(10);
    await module.close();
    const done = await query(
      database.adminUrl,
      'select 1 from queue.outbox where id = $1 and completed_at is not null',
      [id],
    );
    expect(done).toHaveLength(1);
  }, 10_000);

  it('runs what is planned once among several workers', async () => {
    await query(database.adminUrl, 'delete from queue.schedule');
    Turns.closed = 0;
    const workers = await Promise.all([worker(), worker(), worker()]);
    await pause(2_500);
    await Promise.all(workers.map((module) => module.close()));
    // At 0, 1 and 2 seconds.
    expect(Turns.closed).toBeGreaterThanOrEqual(2);
    expect(Turns.closed).toBeLessThanOrEqual(3);
  }, 15_000);

  it('begins and ends without Redis, and takes jobs meanwhile', async () => {
    const module = await worker({ REDIS_URL: 'redis://127.0.0.1:1' });
    await pause(300);
    expect(await module.get(WorkerHeartbeats).alive()).toBe(true);
    await module.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => module.get(Outbox).add(slow, {}));
    const ending = performance.now();
    await module.close();
    expect(performance.now() - ending).toBeLessThan(5_000);
  }, 15_000);
});
