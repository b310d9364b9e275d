import { z } from 'zod';
import type { Role } from '#kernel';
import { Id, StateCode, listOf, operation } from '../common/index.js';
import { DateOrder, Import, ImportKind, ImportRow, RowOutcome, RowVerdict } from './import.js';

const BRING_IN: readonly Role[] = ['state-admin', 'registrar'];
const READ: readonly Role[] = [...BRING_IN, 'auditor'];

const params = z.object({ importId: Id });
const rowParams = z.object({ importId: Id, number: z.coerce.number().int().min(1).max(2_000_000) });
const LONGEST_CELL = 4_000;

export const startImport = operation({
  id: 'imports.start-import',
  method: 'POST',
  path: '/imports',
  summary: 'Begin to bring a list in; its file is uploaded for it next',
  allow: BRING_IN,
  body: z.strictObject({
    kind: ImportKind,
    /** The state whose records it brings; an administrator’s own. */
    stateCode: StateCode.nullable(),
  }),
  response: Import,
  errors: ['imports.kind-not-found', 'imports.state-of-others', 'imports.state-not-found'],
});

export const listImports = operation({
  id: 'imports.list-imports',
  method: 'GET',
  path: '/imports',
  summary: 'Lists that were brought in or are on their way, the last begun first; a state sees its own',
  allow: READ,
  ...listOf(
    Import,
    { kind: ImportKind.optional(), stateCode: StateCode.optional() },
    { sorted: ['started'], usual: '-started' },
  ),
});

export const getImport = operation({
  id: 'imports.get-import',
  method: 'GET',
  path: '/imports/:importId',
  summary: 'One import: how its columns are understood, how far it is, what its rows would do or did',
  allow: READ,
  params,
  response: Import,
  errors: ['imports.import-not-found'],
});

export const mapColumns = operation({
  id: 'imports.map-columns',
  method: 'PUT',
  path: '/imports/:importId/columns',
  summary: 'Say what each column holds, which is remembered, and have the rows checked',
  allow: BRING_IN,
  params,
  body: z.strictObject({
    columns: z
      .array(z.strictObject({ key: z.string().max(60).nullable(), order: DateOrder.nullable() }))
      .min(1)
      .max(200),
  }),
  response: Import,
  conditional: true,
  errors: [
    'imports.import-not-found',
    'imports.transition-refused',
    'imports.rows-gone',
    'imports.columns-of-file',
    'imports.field-not-found',
    'imports.column-twice',
    'imports.column-needed',
    'imports.date-order-open',
  ],
});

export const listImportRows = operation({
  id: 'imports.list-import-rows',
  method: 'GET',
  path: '/imports/:importId/rows',
  summary: 'Rows of an import in the order of the file, with what is wrong in the language of the reader',
  allow: READ,
  params,
  ...listOf(
    ImportRow,
    { verdict: RowVerdict.optional(), outcome: RowOutcome.optional() },
    { sorted: ['number'], usual: 'number' },
  ),
  errors: ['imports.import-not-found'],
});

export const mendImportRow = operation({
  id: 'imports.mend-import-row',
  method: 'PATCH',
  path: '/imports/:importId/rows/:number',
  summary: 'Mend cells of a row, or decide whom it is about; it is checked again at once',
  allow: BRING_IN,
  params: rowParams,
  body: z.strictObject({
    cells: z
      .array(z.strictObject({ column: z.number().int().min(0).max(199), value: z.string().max(LONGEST_CELL) }))
      .max(200)
      .optional(),
    /** The id of a candidate, or that it is a new one. */
    choice: z.union([Id, z.literal('new')]).optional(),
  }),
  response: ImportRow,
  conditional: true,
  errors: [
    'imports.import-not-found',
    'imports.row-not-found',
    'imports.transition-refused',
    'imports.rows-gone',
    'imports.row-brought-in',
    'imports.choice-not-found',
    'imports.column-of-file',
  ],
});

export const runImport = operation({
  id: 'imports.run-import',
  method: 'POST',
  path: '/imports/:importId/runs',
  summary: 'Bring the good rows in; the others wait',
  allow: BRING_IN,
  params,
  response: Import,
  errors: [
    'imports.import-not-found',
    'imports.transition-refused',
    'imports.rows-gone',
    'imports.nothing-to-bring-in',
  ],
});

export const cancelImport = operation({
  id: 'imports.cancel-import',
  method: 'POST',
  path: '/imports/:importId/cancellations',
  summary: 'Give an import up, or stop one that runs after the rows in hand',
  allow: BRING_IN,
  params,
  response: Import,
  status: 200,
  errors: ['imports.import-not-found', 'imports.transition-refused', 'imports.rows-gone'],
});

export const undoImport = operation({
  id: 'imports.undo-import',
  method: 'POST',
  path: '/imports/:importId/undoings',
  summary: 'Take back what was brought in; what was edited since, or has something resting on it, stays and is listed',
  allow: BRING_IN,
  params,
  response: Import,
  errors: ['imports.import-not-found', 'imports.transition-refused', 'imports.rows-gone'],
});

export const getImportRemarks = operation({
  id: 'imports.get-import-remarks',
  method: 'GET',
  path: '/imports/:importId/remarks',
  summary: 'The file again, in its own form, with a column of remarks in the language of the reader',
  allow: READ,
  params,
  produces: '*/*',
  rate: 60,
  errors: ['imports.import-not-found', 'imports.transition-refused', 'imports.rows-gone'],
});
