export { APPLICATION_ROLE } from './application-role.js';
export { createDataSource, type DataSourceSettings } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { utc } from './instants.js';
export { migrateBack, migrateForward, unknownMigrations, type MigrationClass } from './migrator.js';
export { requestContext, type RequestContext } from './request-context.js';
export { PUBLIC_SCOPE, SYSTEM_SCOPE, scopeOf, type Scope } from './scope.js';
export { Statements } from './statements.js';
export { UnitOfWork } from './unit-of-work.js';
