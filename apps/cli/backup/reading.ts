import pg from 'pg';
import type { Copy, Facts, StreamHead } from './facts.js';

const TABLES = `
  select n.nspname as schema, c.relname as name, not has_table_privilege('rtc_app', c.oid, 'delete') as kept
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
  order by 1, 2`;

interface Hashed {
  readonly hash: string;
}

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly kept: boolean;
}

/** Reads a database at one moment, in its owner's name. */
export async function withCopy<T>(adminUrl: string, work: (copy: Copy) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'rtc-facts' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // An owner who is no superuser is bound by the policies as anybody is.
    await client.query(`select set_config('app.context', 'system', true)`);
    return await work({
      facts: await factsOf(client),
      entryHash: async (stream, sequence) => {
        const sql = `select encode(hash, 'hex') as hash from audit.entry where stream = $1 and sequence = $2`;
        const { rows } = await client.query<Hashed>(sql, [stream, sequence]);
        return rows[0]?.hash ?? null;
      },
      rootAt: async (size) => {
        const sql = `select encode(root, 'hex') as hash from certification.checkpoint where size = $1`;
        const { rows } = await client.query<Hashed>(sql, [size]);
        return rows[0]?.hash ?? null;
      },
    });
  } finally {
    await client.end();
  }
}

async function factsOf(client: pg.Client): Promise<Facts> {
  const { rows: ran } = await client.query<{ name: string }>('select name from public.migrations order by id');
  const { rows: audit } = await client.query<StreamHead>(
    `select stream, sequence::float8 as sequence, encode(hash, 'hex') as hash from audit.stream_head order by stream`,
  );
  const {
    rows: [log],
  } = await client.query<Facts['log']>(
    `select (select count(*)::float8 from certification.log_leaf) as size,
       (select encode(root, 'hex') from certification.checkpoint order by size desc limit 1) as root`,
  );
  return {
    migrations: ran.map(({ name }) => name),
    tables: await countAll(client),
    audit,
    log: log ?? { size: 0, root: null },
  };
}

async function countAll(client: pg.Client): Promise<Facts['tables']> {
  const counted: Facts['tables'] = {};
  const { rows: tables } = await client.query<Table>(TABLES);
  for (const { schema, name, kept } of tables) {
    const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
    const { rows } = await client.query<{ count: number }>(`select count(*)::float8 as count from ${table}`);
    counted[`${schema}.${name}`] = { rows: rows[0]?.count ?? 0, kept };
  }
  return counted;
}
