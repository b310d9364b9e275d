export { GUESTS, GuestImports, layOutGuests } from './guests.kind.js';
export { ImportDesk } from './import-desk.js';
export { RowSeals } from '../row-seals.service.js';
export { writeWorkbook, type WorkbookTraits } from '../reading/testing/spoilt-workbook.js';
export { workbookOf } from '../writing/workbook.js';
