import type pg from 'pg';
import type { Catalogue, ColumnType } from './catalogue.js';

export interface TableColumn {
  readonly name: string;
  /** As PostgreSQL writes the type in a definition. */
  readonly typeName: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
  readonly isPrimary: boolean;
  /** Whether nothing fills the column by itself. */
  readonly isRequired: boolean;
}

interface Row extends Omit<TableColumn, 'type'> {
  readonly oid: number;
}

/** The columns of a table by its path, `schema.name`; none where there is no such table. */
export async function columnsOf(client: pg.Client, catalogue: Catalogue, table: string): Promise<TableColumn[]> {
  const { rows } = await client.query<Row>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as "typeName", a.atttypid as oid,
       not a.attnotnull as "isNullable", coalesce(a.attnum = any (i.indkey), false) as "isPrimary",
       a.attnotnull and not a.atthasdef and a.attidentity = '' as "isRequired"
     from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
     where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  );
  return rows.map(({ oid, ...column }) => ({ ...column, type: catalogue.typeOf(oid) }));
}
