import { DataSource, type EntityTarget, type MixedList, type ObjectLiteral } from 'typeorm';
import { CountingClient } from './counting-client.js';

export interface DataSourceSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
}

/** The application's data source: never synchronises, loads only the entities it is told of. */
export const createDataSource = ({ url, poolSize, entities = [] }: DataSourceSettings): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as MixedList<() => void>,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: 'rtc',
    extra: { Client: CountingClient, max: poolSize, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 },
  });
