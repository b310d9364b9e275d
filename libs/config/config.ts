import { join } from 'node:path';
import { ConfigError } from './config-error.js';
import { Environment, SECRETS } from './environment.js';

/** The settings of a process, read once from its environment. */
export class Config {
  readonly nodeEnv: Environment['NODE_ENV'];
  readonly host: string;
  /** With 0 the system chooses. */
  readonly port: number;
  /** The origin of links, QR codes and identifiers, without a slash at the end. */
  readonly publicUrl: string;
  /** Signs in as the application's role. */
  readonly databaseUrl: string;
  /** Signs in as the owner; null where the process neither migrates nor repairs. */
  readonly databaseAdminUrl: string | null;
  readonly databasePoolSize: number;
  readonly redisUrl: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Holds the private keys, in files of mode 0600. */
  readonly keysDir: string;
  readonly demo: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** The token that a reader of /metrics from elsewhere must show; null allows loopback only. */
  readonly metricsToken: string | null;
  /** The proxies that may name the client's address: none, a number of them, or those at these addresses. */
  readonly trustProxy: false | number | string;
  readonly rateLimits: boolean;
  /** The server that mails are handed to; null keeps them in `mailDir`. */
  readonly smtpUrl: string | null;
  /** The sender of mails: an address alone. */
  readonly mailFrom: string;
  /** Absolute. */
  readonly mailDir: string;
  /** An import's rows and file are removed this many days after anybody last touched it. */
  readonly importRowsDays: number;

  constructor(environment: Environment) {
    this.nodeEnv = environment.NODE_ENV;
    this.host = environment.HOST;
    this.port = environment.PORT;
    this.publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
    this.databaseUrl = environment.DATABASE_URL;
    this.databaseAdminUrl = environment.DATABASE_ADMIN_URL ?? null;
    this.databasePoolSize = environment.DATABASE_POOL_SIZE;
    this.redisUrl = environment.REDIS_URL;
    this.dataDir = environment.DATA_DIR;
    this.keysDir = join(environment.DATA_DIR, 'keys');
    this.demo = environment.DEMO;
    this.logLevel = environment.LOG_LEVEL;
    this.metricsToken = environment.METRICS_TOKEN ?? null;
    this.trustProxy = environment.TRUST_PROXY;
    this.rateLimits = environment.RATE_LIMITS;
    this.smtpUrl = environment.SMTP_URL ?? null;
    this.mailFrom = environment.MAIL_FROM ?? `no-reply@${new URL(this.publicUrl).hostname}`;
    this.mailDir = join(environment.DATA_DIR, 'mail');
    this.importRowsDays = environment.IMPORT_ROWS_DAYS;
  }
}

/** @throws ConfigError with a line for each variable that is missing or wrong. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return new Config(parsed.data);
  const lines = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0]);
    if (!lines.has(name)) lines.set(name, `${name}: ${message}, ${found(name, given[name])}`);
  }
  throw new ConfigError([...lines.values()]);
}

function found(name: string, value: string | undefined): string {
  if (value === undefined) return 'but it is not set';
  return SECRETS.has(name) ? 'not what is set' : `not ${JSON.stringify(value)}`;
}
