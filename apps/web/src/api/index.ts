export { addressOf, call } from './call.js';
export { NoLink, Problem } from './problem.js';
export { asking, followTime, forget, queryClient } from './queries.js';
