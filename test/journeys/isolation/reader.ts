import type { DataSource } from 'typeorm';
import { UnitOfWork, createDataSource, type Scope } from '#database';
import type { Ask } from './rows.js';

/**
 * The codes with which the database refuses: a grant or a policy is missing, the row never changes, or a key says that
 * person, state and record do not belong together.
 */
const REFUSALS: ReadonlySet<unknown> = new Set(['42501', 'RT001', '23503']);

/** Thrown to take back what was tried; it carries out the result. */
class Undone<Row> extends Error {
  constructor(readonly rows: Row[]) {
    super('undone');
  }
}

/** The application as the database knows it: its role, its transactions, and one connection, on which settings stay. */
export class Reader {
  private constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  static async open(url: string): Promise<Reader> {
    const source = await createDataSource({ url, poolSize: 1 }).initialize();
    return new Reader(source, new UnitOfWork(source));
  }

  /** Runs `work` in a transaction in the name of `scope`. */
  as<T>(scope: Scope, work: (ask: Ask) => Promise<T>): Promise<T> {
    return this.work.runAs(scope, () => work((sql, parameters) => this.work.query(sql, parameters)));
  }

  /** Asks outside of the transactions of the application, so in nobody's name. */
  readonly inNobodysName: Ask = async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    await this.source.query<Row[]>(sql, [...parameters]);

  /** The rows that a change touches, before it is taken back; none where it is refused. */
  async tries<Row extends object>(scope: Scope, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      return await this.as(scope, async (ask) => {
        throw new Undone(await ask<Row>(sql, parameters));
      });
    } catch (error) {
      if (error instanceof Undone) return error.rows as Row[];
      if (REFUSALS.has(codeOf(error))) return [];
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'driverError' in error ? (error.driverError as { code?: unknown }).code : undefined;
