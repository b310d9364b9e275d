import { RowSeals } from '#imports/testing';
import { KeyRing } from '#keys';
import type { Sent } from './actor.js';
import type { Centre } from './centre.js';
import { only, type Expectations } from './expectation.js';

const MAPPING = [
  { key: 'serviceNumber', order: null },
  { key: 'nameLatin', order: null },
];
const COLUMNS = ['Matricule', 'Nom'].map((title) => ({
  title,
  filled: 1,
  dates: { dayFirst: 0, monthFirst: 0, either: 0 },
}));

/** An import of Morocco with the given `status` and one faulty row. */
export async function moroccanImport(centre: Centre, status: string, counts: object = {}): Promise<string> {
  const { id: startedBy } = await centre.records.personId('admin.ma');
  const { id } = await centre.row<{ id: string }>(
    `insert into imports.import (id, kind, state_code, file_id, file_name, digest, status, form, columns, mapping, rows,
       counts, started_by)
     values (gen_random_uuid(), 'identity.officer', 'ma', gen_random_uuid(), 'liste.csv', repeat('0', 64), $1,
       '{"format": "csv", "encoding": "utf-8", "separator": ";"}', $2, $3, 1, $4, $5) returning id`,
    [status, JSON.stringify(COLUMNS), JSON.stringify(MAPPING), JSON.stringify(counts), startedBy],
  );
  await centre.sql(
    `insert into imports.row (import_id, state_code, number, cells, verdict) values ($1, 'ma', 2, $2, 'faulty')`,
    [id, await new RowSeals(centre.app.get(KeyRing)).cells(id, 2, ['A-1', 'x'])],
  );
  return id;
}

const at =
  (status: string, counts: object = {}, sent: Sent = {}) =>
  async (centre: Centre): Promise<Sent> => ({
    ...sent,
    params: { importId: await moroccanImport(centre, status, counts), ...sent.params },
  });

/** The state of a list and those who oversee all read it; the state and the registrar bring it in. */
const readers = { 'state-admin': 200, registrar: 200, auditor: 200 } as const;

export const importExpectations: Expectations = {
  'POST /imports': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: () => ({ body: { kind: 'identity.officer', stateCode: 'ma' } }),
  },
  'GET /imports': { statuses: only(readers) },
  'GET /imports/:importId': { statuses: only(readers), prepare: at('checked') },
  'PUT /imports/:importId/columns': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: at('mapping', {}, { body: { columns: MAPPING }, headers: { 'if-match': '"1"' } }),
  },
  'GET /imports/:importId/rows': { statuses: only(readers), prepare: at('checked') },
  'PATCH /imports/:importId/rows/:number': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: at(
      'checked',
      { faulty: 1 },
      {
        params: { number: '2' },
        body: { cells: [{ column: 0, value: 'A-2' }] },
        headers: { 'if-match': '"1"' },
      },
    ),
  },
  'POST /imports/:importId/runs': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: at('checked', { new: 1 }),
  },
  'POST /imports/:importId/cancellations': {
    statuses: only({ 'state-admin': 200, registrar: 200 }),
    prepare: at('checked'),
  },
  'POST /imports/:importId/undoings': {
    statuses: only({ 'state-admin': 201, registrar: 201 }),
    prepare: at('done', { new: 1, entered: 1 }),
  },
  'GET /imports/:importId/remarks': { statuses: only(readers), prepare: at('checked') },
};
