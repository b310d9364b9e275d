import { listImportRows } from '#contracts/imports';
import { describeList } from '#http';
import { ROW_COLUMNS } from './import-rows.repository.js';
import type { SealedRow } from './row-seals.service.js';

/** Rows of one import, in the order of the file. */
export const IMPORT_ROWS = describeList<SealedRow>()(listImportRows, {
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
