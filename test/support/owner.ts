import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PATIENCE_MS = 1_000;

/** The owner at the database, to whom nothing is hidden: sees what really stands there, and holds tables. */
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

  /** The one number that a statement answers. */
  async count(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ count: string }>(`select count(*) from (${sql}) counted`, parameters);
    return Number(row?.count);
  }

  /** Nobody writes to a table until it is let go; whoever tries waits in the midst of a transaction. */
  async hold(table: string): Promise<void> {
    await this.client.query(`begin; lock table ${table} in share row exclusive mode`);
  }

  async letGo(): Promise<void> {
    await this.client.query('rollback');
  }

  async close(): Promise<void> {
    // Of a database that is gone, no answer comes to a farewell.
    await Promise.race([this.client.end(), sleep(PATIENCE_MS)]);
  }
}
