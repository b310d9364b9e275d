import { listImports } from '#contracts/imports';
import { describeList } from '#http';
import { IMPORT_COLUMNS, type ImportRow } from './imports.repository.js';

/** Imports as the scope shows them. */
export const IMPORTS = describeList<ImportRow>()(listImports, {
  select: IMPORT_COLUMNS,
  from: 'imports.import i',
  key: { by: 'i.id', type: 'uuid' },
  filters: {
    kind: { type: 'text', where: 'i.kind = $value' },
    stateCode: { type: 'text', where: 'i.state_code = $value' },
  },
  sorted: { started: { by: 'i.started_at', type: 'timestamptz' } },
  counted: {},
});
