import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Config } from '#config';
import { Clock, SystemClock } from '#kernel';
import { refuseOwner } from './application-role.js';
import { createDataSource } from './data-source.js';
import { PreparedStatements } from './prepared-statements.js';
import { UnitOfWork } from './unit-of-work.js';

const entityClasses = new Set<EntityTarget<ObjectLiteral>>();

/** Global: each process has one data source, signed in as the application's role. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Libraries name their entities while their modules are imported, before the data source opens. */
  static forFeature(entities: readonly EntityTarget<ObjectLiteral>[]): DynamicModule {
    for (const entity of entities) entityClasses.add(entity);
    return { module: DatabaseFeature };
  }

  static forRoot(): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [Config],
          useFactory: async (config: Config) => {
            const settings = {
              url: config.databaseUrl,
              poolSize: config.databasePoolSize,
              entities: [...entityClasses],
            };
            const source = await createDataSource(settings).initialize();
            await refuseOwner(source);
            return source;
          },
        },
        { provide: Clock, useClass: SystemClock },
        UnitOfWork,
        PreparedStatements,
      ],
      exports: [DataSource, Clock, UnitOfWork, PreparedStatements],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** Stands for a library's entities in its module's imports. */
@Module({})
class DatabaseFeature {}
