import { listImportRows } from '#contracts/imports';
import { describeList } from '#http';
import { ROW_COLUMNS, type KeptRow } from './import-rows.repository.js';

/** Rows of one import, in the order of the file. */
export const IMPORT_ROWS = describeList<KeptRow>()(listImportRows, {
  select: ROW_COLUMNS,
  from: 'imports.row r',
  given: { importId: 'uuid' },
  where: 'r.import_id = $importId',
  key: { by: 'r.number', type: 'integer' },
  filters: {
    verdict: { type: 'text', where: 'r.verdict = $value' },
    outcome: { type: 'text', where: 'r.outcome = $value' },
  },
  sorted: { number: { by: 'r.number', type: 'integer' } },
  counted: {},
});
