import type { QueryRunner } from 'typeorm';

/** Rows that came in clear go: what is sealed is sealed by the key of the centre, which no migration has. */
const ROWS = `
  delete from imports.row;
  alter table imports.row drop column cells, drop column candidates, drop column before, drop column after;
  alter table imports.row
    -- Sealed, bound to the import and the row: what stands in the cells, who it may be about, what running it changed.
    add column cells bytea not null,
    add column candidates bytea,
    add column changes bytea,
    -- Grows as somebody mends the row.
    add column version integer not null default 1;
  drop index imports.row_by_key, imports.row_by_subject;
  create index row_by_key on imports.row (import_id, key, number);
`;

const IMPORTS = `
  alter table imports.import
    -- The first values of each column, sealed.
    add column samples bytea,
    add column changed_at timestamptz not null default now(),
    -- Since when rows and file are gone; counts and digest stay.
    add column rows_gone_at timestamptz;
  update imports.import set rows_gone_at = now(),
    columns = (select coalesce(jsonb_agg(c.one - 'samples' order by c.place), '[]')
      from jsonb_array_elements(columns) with ordinality as c (one, place)),
    status = case when status in ('reading', 'mapping', 'checking', 'checked') then 'cancelled'
      when status in ('running', 'undoing') then 'stopped' else status end
  where status <> 'uploading';
  create index import_by_change on imports.import (changed_at) where rows_gone_at is null;
`;

/** What lists say of people is sealed as it lies, and goes some time after nobody works on it any more. */
export class RowsSealed1763000001651 {
  name = 'RowsSealed1763000001651';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROWS + IMPORTS);
  }
}
