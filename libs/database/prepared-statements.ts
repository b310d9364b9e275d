import { Injectable } from '@nestjs/common';
import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/** A database that does not answer in time is away: many may wait for the one statement that theirs are part of. */
const PATIENCE_MS = 5_000;

/** The types of pg know this setting for a connection only; it works for one query too. */
type PatientQuery = QueryConfig & { readonly query_timeout: number };

/**
 * Named prepared statements outside any transaction, for hot paths. No scope is set, so row-level security shows
 * nothing: only `security definer` functions answer here.
 */
@Injectable()
export class PreparedStatements {
  constructor(private readonly source: DataSource) {}

  async many<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    // The client is taken first: a query that waits in the pool is sent, and counted, in the name of another request.
    const client = await this.pool.connect();
    try {
      const query: PatientQuery = { name, text, values: [...values], query_timeout: PATIENCE_MS };
      const { rows } = await client.query<Row>(query);
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async one<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row | null> {
    const [row] = await this.many<Row>(name, text, values);
    return row ?? null;
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}
