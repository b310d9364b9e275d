export type {
  AppliedRow,
  Candidate,
  CheckedRow,
  ImportColumn,
  ImportKind,
  ImportScope,
  RecordValues,
  RowToCheck,
  UndoneRow,
  Verdict,
} from './import-kind.js';
export { ImportKinds } from './import-kinds.js';
export { ImportsModule } from './imports.module.js';
export { Imports } from './imports.service.js';
