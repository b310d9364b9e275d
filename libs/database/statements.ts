import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/**
 * Named prepared statements outside any transaction, for hot paths. No scope is set, so row-level security shows
 * nothing: only `security definer` functions answer here.
 */
@Injectable()
export class Statements {
  constructor(private readonly source: DataSource) {}

  async many<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    // Taken first and asked then: a query that waits in the pool is sent, and counted, in the name of another request.
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query<Row>({ name, text, values: [...values] });
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
