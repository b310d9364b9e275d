/** Asks the database in somebody's name. */
export type Ask = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

export interface Relation {
  /** The name, with its schema. */
  readonly name: string;
  readonly kind: 'table' | 'view' | 'materialized view';
}

/** A row as it was read, whatever table it is of. */
export interface Row {
  readonly table: string;
  /** Where the row lies, the same for every reader; null where a view or a grant hides it. */
  readonly place: string | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const KINDS = { r: 'table', p: 'table', f: 'table', v: 'view', m: 'materialized view' } as const;

/** Everything that can be selected from, found in the catalogue of the database. */
export async function relations(ask: Ask): Promise<Relation[]> {
  const found = await ask<{ name: string; kind: keyof typeof KINDS }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'f', 'v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by 1`,
  );
  return found.map(({ name, kind }) => ({ name, kind: KINDS[kind] }));
}

/**
 * All rows of a relation that `ask` is shown, without any filter, in the columns that it may read.
 * @returns null where it may read none.
 */
export async function rowsOf(ask: Ask, { name, kind }: Relation): Promise<Row[] | null> {
  const columns = await readable(ask, name);
  if (columns === null) return null;
  const place = columns === 'all' && kind === 'table' ? 't.ctid::text' : 'null';
  const source = columns === 'all' ? name : `(select ${columns.join(', ')} from ${name})`;
  const found = await ask<{ place: string | null; content: Record<string, unknown> }>(
    `select ${place} as place, to_jsonb(t) as content from ${source} t`,
  );
  return found.map((row) => ({ table: name, ...row, text: JSON.stringify(row.content) }));
}

/** What is shown of every relation; one that may not be read at all is left out. */
export async function rowsByRelation(ask: Ask, all: readonly Relation[]): Promise<Map<string, Row[]>> {
  const shown = new Map<string, Row[]>();
  for (const relation of all) {
    const rows = await rowsOf(ask, relation);
    if (rows) shown.set(relation.name, rows);
  }
  return shown;
}

/** The relations of which something is shown. */
export const shownIn = (rows: ReadonlyMap<string, readonly Row[]>): string[] =>
  [...rows].filter(([, found]) => found.length > 0).map(([name]) => name);

async function readable(ask: Ask, relation: string): Promise<'all' | string[] | null> {
  const columns = await ask<{ name: string; granted: boolean; whole: boolean }>(
    `select quote_ident(a.attname) as name, has_column_privilege(c.oid, a.attnum, 'select') as granted,
       has_table_privilege(c.oid, 'select') as whole
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.oid = $1::regclass::oid and has_schema_privilege(c.relnamespace, 'usage') order by a.attnum`,
    [relation],
  );
  if (columns.some(({ whole }) => whole)) return 'all';
  const granted = columns.filter((column) => column.granted).map(({ name }) => name);
  return granted.length > 0 ? granted : null;
}
