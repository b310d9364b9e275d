export { Officers } from './officers/officers.service.js';
export { OFFICERS } from './officers/standing.js';
export { ReportingModule } from './reporting.module.js';
export { Search } from './search/search.service.js';
export { Trail } from './trail/trail.service.js';
