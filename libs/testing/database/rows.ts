import pg from 'pg';

/** One statement on a connection of its own: to lay out rows as the owner, or to look at what is there. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

export type Statement = readonly [sql: string, values: readonly unknown[]];

/** Statements in one transaction, as the owner in the system's context: row-level security may bind the owner too. */
export async function layOut(url: string, statements: readonly Statement[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.context', 'system', true)`);
    for (const [sql, values] of statements) await client.query(sql, [...values]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
