export { freshDatabase, type TestDatabase } from './database/clone.js';
export { testDatabase } from './database/test-database.js';
export { foreignRows, tableSecurity, type TableSecurity } from './database/isolation.js';
export { query } from './database/rows.js';
export { testRedisUrl } from './redis.js';
export { testConfig, type TestSettings } from './application/test-config.js';
export { testModule, type TestModule, type TestModuleOptions } from './application/test-module.js';
export { testApp, type Agent, type TestApp } from './application/test-app.js';
export { Wire } from './wire.js';
