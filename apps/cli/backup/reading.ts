import pg from 'pg';
import type { Copy, Facts, StreamHead } from './facts.js';

const TABLES = `
  select n.nspname as schema, c.relname as name, not has_table_privilege('rtc_app', c.oid, 'delete') as kept
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
  order by 1, 2`;

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
    const rows: Rows = async (text, values = []) => (await client.query(text, values)).rows as never;
    const one = async (text: string, values: unknown[]) =>
      (await rows<{ hash: string }>(text, values))[0]?.hash ?? null;
    return await work({
      facts: await factsOf(rows),
      entryHash: (stream, sequence) =>
        one(`select encode(hash, 'hex') as hash from audit.entry where stream = $1 and sequence = $2`, [
          stream,
          sequence,
        ]),
      rootAt: (size) => one(`select encode(root, 'hex') as hash from certification.checkpoint where size = $1`, [size]),
    });
  } finally {
    await client.end();
  }
}

type Rows = <Row>(text: string, values?: unknown[]) => Promise<Row[]>;

async function factsOf(rows: Rows): Promise<Facts> {
  const ran = await rows<{ name: string }>('select name from public.migrations order by id');
  const audit = await rows<StreamHead>(
    `select stream, sequence::float8 as sequence, encode(hash, 'hex') as hash from audit.stream_head order by stream`,
  );
  const [log] = await rows<Facts['log']>(
    `select (select count(*)::float8 from certification.log_leaf) as size,
       (select encode(root, 'hex') from certification.checkpoint order by size desc limit 1) as root`,
  );
  return {
    migrations: ran.map(({ name }) => name),
    tables: await countAll(rows),
    audit,
    log: log ?? { size: 0, root: null },
  };
}

async function countAll(rows: Rows): Promise<Facts['tables']> {
  const counted: Facts['tables'] = {};
  for (const { schema, name, kept } of await rows<Table>(TABLES)) {
    const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
    const [row] = await rows<{ count: number }>(`select count(*)::float8 as count from ${table}`);
    counted[`${schema}.${name}`] = { rows: row?.count ?? 0, kept };
  }
  return counted;
}
