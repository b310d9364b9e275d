import { DataSource, type EntityTarget, type MixedList, type ObjectLiteral } from 'typeorm';
import { CountingClient } from './counting-client.js';

export interface DataSourceSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
  /** How long a statement may take, in milliseconds; default half a minute. The answer is not awaited much longer. */
  readonly patienceMs?: number;
}

/** A process held still within a transaction loses it after this long, and with it what others wait for. */
const LONGEST_SILENCE_MS = 10_000;
/** A statement that takes longer belongs in no request and in no job; the database itself ends it. */
const LONGEST_STATEMENT_MS = 30_000;
/** A database that has not even ended the statement by then does not answer any more. */
const GRACE_MS = 2_000;

/** The application's data source: never synchronises, loads only the entities it is told of. */
export const createDataSource = ({
  url,
  poolSize,
  entities = [],
  patienceMs = LONGEST_STATEMENT_MS,
}: DataSourceSettings): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as MixedList<() => void>,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: 'rtc',
    extra: {
      Client: CountingClient,
      max: poolSize,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      idle_in_transaction_session_timeout: LONGEST_SILENCE_MS,
      statement_timeout: patienceMs,
      query_timeout: patienceMs + GRACE_MS,
    },
  });
