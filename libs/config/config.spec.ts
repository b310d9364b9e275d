import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { Config, loadConfig } from './config.js';
import { ConfigError } from './config-error.js';
import { ConfigModule } from './config.module.js';

const LEAST = { DATABASE_URL: 'postgresql://rtc_app:hidden@127.0.0.1:5432/rtc', REDIS_URL: 'redis://127.0.0.1:6379' };

const refusalOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
};

describe('The settings of a process', () => {
  it('need only the database and Redis; the rest is the demo centre on this machine', () => {
    expect(loadConfig(LEAST)).toMatchObject({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseAdminUrl: null,
      databasePoolSize: 10,
      demo: true,
      logLevel: 'info',
      metricsToken: null,
      trustProxy: false,
      rateLimits: true,
      importRowsDays: 30,
    });
  });

  it('keep the private keys below the data folder, by absolute path', () => {
    expect(loadConfig({ ...LEAST, DATA_DIR: '/srv/مركز/data' }).keysDir).toBe('/srv/مركز/data/keys');
    expect(loadConfig(LEAST).dataDir).toBe(`${process.cwd()}/.data`);
  });

  it('make links with the port that was asked for, unless a public address is given', () => {
    expect(loadConfig({ ...LEAST, PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(loadConfig({ ...LEAST, PORT: '8080', PUBLIC_URL: 'https://lms.example.org/' }).publicUrl).toBe(
      'https://lms.example.org',
    );
  });

  it('keep mails in a folder, from the host that people know, until a server of mail is set', () => {
    expect(loadConfig({ ...LEAST, DATA_DIR: '/data', PUBLIC_URL: 'https://lms.example.org' })).toMatchObject({
      smtpUrl: null,
      mailDir: '/data/mail',
      mailFrom: 'no-reply@lms.example.org',
    });
    const given = { SMTP_URL: 'smtps://post:pass@mail.example.org:465', MAIL_FROM: 'centre@example.org' };
    expect(loadConfig({ ...LEAST, ...given })).toMatchObject({
      smtpUrl: given.SMTP_URL,
      mailFrom: given.MAIL_FROM,
    });
  });

  it('take a variable set to nothing as not set', () => {
    expect(loadConfig({ ...LEAST, PORT: '', PUBLIC_URL: '', METRICS_TOKEN: '' }).port).toBe(3000);
  });

  it.each([
    ['0', false],
    ['1', 1],
    ['10.0.0.0/8, 127.0.0.1', '10.0.0.0/8, 127.0.0.1'],
  ])('trust proxies %s as %s', (given, meant) => {
    expect(loadConfig({ ...LEAST, TRUST_PROXY: given }).trustProxy).toBe(meant);
  });
});

describe('Wrong settings', () => {
  it('are named, each with what is expected', () => {
    expect(
      refusalOf({ ...LEAST, PORT: 'http', NODE_ENV: 'staging', DEMO: 'yes', PUBLIC_URL: 'https://a.org/lms' }),
    ).toEqual([
      'NODE_ENV: expected development, test or production, not "staging"',
      'PORT: expected a whole number from 0 to 65535, not "http"',
      'PUBLIC_URL: expected an address like https://lms.example.org, without a path, not "https://a.org/lms"',
      'DEMO: expected 1 for the demo centre, 0 for none, not "yes"',
    ]);
  });

  it('are said to be missing where they are', () => {
    expect(refusalOf({})).toEqual([
      'DATABASE_URL: expected an address like postgresql://name:password@host:5432/database, but it is not set',
      'REDIS_URL: expected an address like redis://host:6379, but it is not set',
    ]);
  });

  it('never repeat a secret', () => {
    const lines = refusalOf({
      ...LEAST,
      DATABASE_URL: 'mysql://root:Secret-1@db/x',
      METRICS_TOKEN: 'Secret-1',
      SMTP_URL: 'imap://post:Secret-1@mail.example.org',
    });
    expect(lines).toEqual([
      'DATABASE_URL: expected an address like postgresql://name:password@host:5432/database, not what is set',
      'METRICS_TOKEN: expected 16 characters or more, not what is set',
      'SMTP_URL: expected an address like smtp://name:password@host:587, not what is set',
    ]);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_POOL_SIZE', '0'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['RATE_LIMITS', 'no'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'The centre <no-reply@lms.example.org>'],
    ['MAIL_FROM', 'no-reply'],
    ['IMPORT_ROWS_DAYS', '0'],
    ['PUBLIC_URL', 'ftp://a.org'],
    ['REDIS_URL', '127.0.0.1:6379'],
  ])('%s=%s is refused', (name, value) => {
    expect(refusalOf({ ...LEAST, [name]: value })).toEqual([expect.stringMatching(`^${name}: expected `)]);
  });
});

describe('The module', () => {
  it('gives the settings of its process to who injects them', async () => {
    const before = { ...process.env };
    Object.assign(process.env, LEAST, { PORT: '0', DATABASE_POOL_SIZE: '3' });
    const module = await Test.createTestingModule({ imports: [ConfigModule] }).compile();
    process.env = before;
    expect(module.get(Config).databasePoolSize).toBe(3);
  });
});
