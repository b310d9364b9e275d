export type { Column } from './column.js';
export { DataList } from './data-list.js';
export { Foot } from './foot.js';
export { ListSearch } from './list-search.js';
export { usePages, type Pages } from './pages.js';
export type { BulkAct } from './use-bulk.js';
