export { freshDatabase, type TestDatabase } from './database/clone.js';
export { testDatabase } from './database/test-database.js';
export { query } from './database/rows.js';
export { testRedisUrl } from './redis.js';
