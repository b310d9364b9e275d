import pg from 'pg';
import type { StateCode } from '#kernel';
import { query } from './rows.js';
import type { TestDatabase } from './clone.js';

type Addresses = Pick<TestDatabase, 'url' | 'adminUrl'>;
type Row = Readonly<Record<string, unknown>>;

interface TableRow {
  readonly table: string;
  readonly row: Row;
}

export interface TableSecurity {
  readonly table: string;
  /** Row-level security is on, and for the owner too. */
  readonly forced: boolean;
  readonly policies: number;
}

/** Every table that the migrations made, found in the catalogue of the database. */
export const tableSecurity = (adminUrl: string): Promise<TableSecurity[]> =>
  query<pg.QueryResultRow & TableSecurity>(
    adminUrl,
    `select format('%I.%I', n.nspname, c.relname) as "table", c.relrowsecurity and c.relforcerowsecurity as forced,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`,
  );

/**
 * What an administrator of `reader` gets to see of the people of `foreign`, in queries without any filter: the rows of
 * every table that name one of them, or something that names one of them (a nomination, then its seat, and so on).
 */
export async function foreignRows(database: Addresses, reader: StateCode, foreign: StateCode): Promise<TableRow[]> {
  const tables = (await tableSecurity(database.adminUrl)).map(({ table }) => table);
  const theirs = await traceOf(database.adminUrl, tables, foreign);
  if (theirs.size === 0) throw new Error(`There is nobody of ${foreign} whose rows could be seen`);
  const seen = await onConnection(database.url, async (client) => {
    await client.query('begin read only');
    await client.query(
      `select set_config('app.context', 'person', true), set_config('app.person_id', gen_random_uuid()::text, true),
         set_config('app.state_code', $1, true), set_config('app.roles', 'state-admin', true)`,
      [reader],
    );
    return rowsOf(client, tables);
  });
  return seen.filter(({ row }) => names(row, theirs));
}

/** The ids of a state's people and of every row that leads to one of them. */
async function traceOf(adminUrl: string, tables: readonly string[], state: StateCode): Promise<Set<string>> {
  const rows = await onConnection(adminUrl, (client) => rowsOf(client, tables));
  const isPerson = ({ table, row }: TableRow): boolean => table === 'identity.person' && row['state_code'] === state;
  const found = new Set(rows.filter(isPerson).map(({ row }) => String(row['id'])));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { row } of rows) if (typeof row['id'] === 'string' && names(row, found)) found.add(row['id']);
  }
  return found;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const names = (row: Row, ids: ReadonlySet<string>): boolean =>
  (JSON.stringify(row).match(UUID) ?? []).some((id) => ids.has(id));

/** All rows, with the columns that the connected role may read. */
async function rowsOf(client: pg.Client, tables: readonly string[]): Promise<TableRow[]> {
  const found: TableRow[] = [];
  for (const table of tables) {
    const { rows: columns } = await client.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute a join pg_namespace n on n.nspname = split_part($1, '.', 1)
       join pg_class c on c.relnamespace = n.oid and c.relname = split_part($1, '.', 2) and c.oid = a.attrelid
       where attnum > 0 and not attisdropped and has_schema_privilege(n.oid, 'usage')
         and has_column_privilege(c.oid, attnum, 'select')`,
      [table],
    );
    if (columns.length === 0) continue;
    const { rows } = await client.query<Row & pg.QueryResultRow>(
      `select ${columns.map(({ name }) => name).join(', ')} from ${table}`,
    );
    found.push(...rows.map((row) => ({ table, row })));
  }
  return found;
}

async function onConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
