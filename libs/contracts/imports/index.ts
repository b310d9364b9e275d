export { DateOrder, Import, ImportRow, ImportStatus, RowOutcome, RowVerdict } from './import.js';
export {
  cancelImport,
  getImport,
  getImportRemarks,
  listImportRows,
  listImports,
  mapColumns,
  mendImportRow,
  runImport,
  startImport,
  undoImport,
} from './operations.js';
