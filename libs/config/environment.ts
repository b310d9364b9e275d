import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const expected = (what: string) => ({ error: `expected ${what}` });

const wholeNumber = (least: number, most: number) => {
  const said = expected(`a whole number from ${least} to ${most}`);
  return z
    .string()
    .regex(/^\d{1,9}$/, said)
    .transform(Number)
    .pipe(z.number().min(least, said).max(most, said));
};

const address = (schemes: readonly string[], example: string) =>
  z.string(expected(`an address like ${example}`)).refine(
    (value) => {
      const url = URL.parse(value);
      return url !== null && schemes.includes(url.protocol) && url.hostname !== '';
    },
    expected(`an address like ${example}`),
  );

const origin = address(['http:', 'https:'], 'https://lms.example.org, without a path').refine((value) => {
  const { pathname, search, hash, username } = new URL(value);
  return pathname === '/' && search === '' && hash === '' && username === '';
}, expected('an address like https://lms.example.org, without a path'));

const database = address(['postgres:', 'postgresql:'], 'postgresql://name:password@host:5432/database');

const isNetwork = (value: string): boolean => {
  const [host = '', bits, ...rest] = value.split('/');
  const most = isIP(host) === 6 ? 128 : 32;
  return (
    rest.length === 0 && isIP(host) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
};

/** How many proxies stand before the centre (0: none), or their addresses. */
const proxies = z
  .string()
  .refine(
    (value) => /^\d{1,2}$/.test(value) || value.split(',').every((part) => isNetwork(part.trim())),
    expected('how many proxies stand before the centre (0 for none), or their addresses, with commas between'),
  )
  .transform((value): false | number | string => {
    if (!/^\d+$/.test(value)) return value;
    return Number(value) || false;
  });

/** Every variable that the centre reads. A variable set to nothing counts as not set. */
export const Environment = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], expected('development, test or production'))
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: origin.transform((value) => new URL(value).origin).optional(),
  DATABASE_URL: database,
  DATABASE_ADMIN_URL: database.optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 500).default(10),
  REDIS_URL: address(['redis:', 'rediss:'], 'redis://host:6379'),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => resolve(folder)),
  DEMO: z
    .enum(['0', '1'], expected('1 for the demo centre, 0 for none'))
    .default('1')
    .transform((value) => value === '1'),
  LOG_LEVEL: z.enum(LOG_LEVELS, expected(LOG_LEVELS.join(', '))).default('info'),
  METRICS_TOKEN: z.string().min(16, expected('16 characters or more')).optional(),
  TRUST_PROXY: proxies.default(false),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtp://name:password@host:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/, expected('an e-mail address alone, without a name'))
    .optional(),
  IMPORT_ROWS_DAYS: wholeNumber(1, 3_650).default(30),
  RATE_LIMITS: z
    .enum(['on', 'off'], expected('on or off'))
    .default('on')
    .transform((value) => value === 'on'),
});

export type Environment = z.output<typeof Environment>;

/** Variables whose value is never repeated in a message. */
export const SECRETS: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_ADMIN_URL',
  'REDIS_URL',
  'METRICS_TOKEN',
  'SMTP_URL',
]);
