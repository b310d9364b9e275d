import { setTimeout as sleep } from 'node:timers/promises';
import { UnitOfWork, type Scope } from '#database';
import { query } from './rows.js';
import type { TestDatabase } from './clone.js';

/** Less than the time that a test has. */
const PATIENCE_MS = 3_000;
const TURN_MS = 10;

/**
 * Does `work` in a transaction in the name of `scope` and leaves it open: nobody else sees yet what it wrote, and all
 * who need what it holds wait. It is rolled back if nobody commits it within seconds, as when the test failed before.
 * @returns a function that commits it and gives what `work` gave.
 */
export async function uncommitted<T>(
  unitOfWork: UnitOfWork,
  scope: Scope,
  work: () => Promise<T>,
): Promise<() => Promise<T>> {
  const done = Promise.withResolvers<undefined>();
  const end = Promise.withResolvers<undefined>();
  const transaction = unitOfWork.runAs(scope, async () => {
    const given = await work();
    done.resolve(undefined);
    await Promise.race([end.promise, nobodyCommits()]);
    return given;
  });
  transaction.catch(() => undefined);
  await Promise.race([done.promise, transaction]);
  return () => {
    end.resolve(undefined);
    return transaction;
  };
}

async function nobodyCommits(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false });
  throw new Error('Nobody committed the transaction');
}

/** Waits until a connection to the database waits for a lock that another one has. */
export async function somebodyWaits({ adminUrl }: Pick<TestDatabase, 'adminUrl'>): Promise<void> {
  const sql = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  const until = Date.now() + PATIENCE_MS;
  while ((await query(adminUrl, sql)).length === 0) {
    if (Date.now() > until) throw new Error('Nobody waits for a lock');
    await sleep(TURN_MS);
  }
}
