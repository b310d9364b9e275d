import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager, type QueryRunner } from 'typeorm';
import type { ClientBase, QueryResultRow } from 'pg';
import { nameOf } from './statement-names.js';
import { requestContext } from './request-context.js';
import { SET_SCOPE, beginIn, settingsOf, type Scope } from './scope.js';

interface Transaction {
  readonly runner: QueryRunner;
  readonly client: ClientBase;
  scope: Scope;
  readonly hooks: (() => Promise<void> | void)[];
}

/** The one transaction boundary. It travels with the asynchronous call, so repositories need not be handed it. */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);
  private readonly open = new AsyncLocalStorage<Transaction>();

  constructor(private readonly source: DataSource) {}

  /** Runs `work` in a transaction in the name of the caller, or within the one already open. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.open.getStore()) return work();
    const { scope } = this;
    if (!scope) throw new Error('No scope: a transaction was asked for outside any request or job');
    return this.begin(scope, work);
  }

  /** Runs `work` in the name of `scope`; inside an open transaction the scope is changed for `work` alone. */
  async runAs<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    const transaction = this.open.getStore();
    if (!transaction) return this.begin(scope, work);
    const before = transaction.scope;
    await this.enter(transaction, scope);
    try {
      return await work();
    } finally {
      // Once a statement has failed, the whole transaction is lost, and its settings with it.
      await this.enter(transaction, before).catch(() => undefined);
    }
  }

  /**
   * Runs a statement in the open transaction; one with parameters is prepared once for each connection.
   * @throws QueryFailedError with what the driver says.
   */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { client } = this.current;
    const values = [...parameters];
    try {
      const { rows } = await client.query<QueryResultRow>(
        values.length === 0 ? sql : { name: nameOf(sql), text: sql, values },
      );
      return rows as Row[];
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(sql, values, error) : error;
    }
  }

  /** The first row of `query`, or null. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    const [row] = await this.query<Row>(sql, parameters);
    return row ?? null;
  }

  /** TypeORM's manager of the open transaction. */
  get manager(): EntityManager {
    return this.current.runner.manager;
  }

  /** The scope in whose name statements would run just now; null where there is none. */
  get scope(): Scope | null {
    return this.open.getStore()?.scope ?? requestContext.getStore()?.scope ?? null;
  }

  get isOpen(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** Runs `hook` once the transaction is committed; what it throws is logged and undoes nothing. */
  afterCommit(hook: () => Promise<void> | void): void {
    this.current.hooks.push(hook);
  }

  private get current(): Transaction {
    const transaction = this.open.getStore();
    if (!transaction) throw new Error('No transaction is open: wrap the use case in UnitOfWork.run');
    return transaction;
  }

  private async begin<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    const transaction: Transaction = { runner, client, scope, hooks: [] };
    try {
      await client.query(beginIn(scope));
      // What TypeORM does by itself joins this transaction.
      Object.assign(runner, { isTransactionActive: true });
      const result = await this.open.run(transaction, work);
      await client.query('commit');
      await this.runHooks(transaction);
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async enter(transaction: Transaction, scope: Scope): Promise<void> {
    if (transaction.scope === scope) return;
    await transaction.client.query({ name: 'database.scope', text: SET_SCOPE, values: settingsOf(scope) });
    transaction.scope = scope;
  }

  private async runHooks({ hooks }: Transaction): Promise<void> {
    for (const hook of hooks) {
      try {
        await hook();
      } catch (error) {
        this.logger.error(error, 'A hook after the commit failed');
      }
    }
  }
}
