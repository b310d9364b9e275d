import type pg from 'pg';

/** A type of the database, described as far as it decides what the driver makes of it. */
export interface ColumnType {
  readonly name: string;
  /** The type of the elements, where it is an array. */
  readonly element: ColumnType | null;
}

/** What the database says about its types and the columns of its tables. */
export interface Catalogue {
  typeOf(oid: number): ColumnType;
  /** The column of a table; null where the column is of a view or computed. */
  originOf(table: number, place: number): Origin | null;
}

export interface Origin {
  readonly name: string;
  readonly nullable: boolean;
}

interface TypeRow {
  readonly oid: number;
  readonly name: string;
  readonly element: number;
}

interface ColumnRow extends Origin {
  readonly table: number;
  readonly place: number;
}

export async function catalogueOf(client: pg.Client): Promise<Catalogue> {
  const types = await client.query<TypeRow>(
    `select oid, typname as name, case when typcategory = 'A' then typelem else 0 end as element from pg_type`,
  );
  const columns = await client.query<ColumnRow>(
    `select a.attrelid as "table", a.attnum as place, a.attname as name, not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relkind in ('r', 'p') and a.attnum > 0`,
  );
  const byOid = new Map(types.rows.map((row) => [row.oid, row]));
  const origins = new Map(columns.rows.map((row) => [`${row.table}.${row.place}`, row]));
  const typeOf = (oid: number): ColumnType => {
    const row = byOid.get(oid);
    return { name: row?.name ?? `type ${oid}`, element: row && row.element !== 0 ? typeOf(row.element) : null };
  };
  return { typeOf, originOf: (table, place) => origins.get(`${table}.${place}`) ?? null };
}
