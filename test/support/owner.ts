import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PATIENCE_MS = 1_000;

/** The owner of the database, from whom nothing is hidden: sees what is really there, and locks tables. */
export class Owner {
  private constructor(private readonly client: pg.Client) {}

  static async of(url: string): Promise<Owner> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    return new Owner(client);
  }

  async rows<Row extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...parameters])).rows;
  }

  /** The number that a statement answers. */
  async count(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ count: string }>(`select count(*) from (${sql}) counted`, parameters);
    return Number(row?.count);
  }

  /** Locks a table against writing until it is let go; whoever tries to write waits in the middle of a transaction. */
  async hold(table: string): Promise<void> {
    await this.client.query(`begin; lock table ${table} in share row exclusive mode`);
  }

  async letGo(): Promise<void> {
    await this.client.query('rollback');
  }

  async close(): Promise<void> {
    // A database that is gone does not answer when the connection is ended.
    await Promise.race([this.client.end(), sleep(PATIENCE_MS)]);
  }
}
