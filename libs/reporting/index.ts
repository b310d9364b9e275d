export { Officers } from './officers/officers.service.js';
export { OFFICERS } from './officers/standing.js';
export { Search } from './search/search.service.js';
