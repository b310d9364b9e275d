import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { aPerson, aSession } from '#identity/testing';
import { query, testRedisUrl } from '#testing';
import { createApp } from '../../../apps/api/create-app.js';
import { withEnvironment, type DemoDatabase } from '../isolation/demo-database.js';
import { Described } from '../openapi/described.js';
import type { Actor, Sent, SignedIn } from './actor.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

const PASSWORD = 'Rabat-2013';
const OFFICIALS: Readonly<Record<SignedIn, string>> = {
  trainee: 'trainee2.ma',
  'state-admin': 'admin.ma',
  instructor: 'instructor',
  translator: 'translator',
  examiner: 'examiner1',
  'board-member': 'board1',
  'chief-examiner': 'chief',
  registrar: 'registrar',
  auditor: 'auditor',
};

/** Starts the whole api over the demo centre, as the program composes it. */
export async function startApi(database: DemoDatabase): Promise<NestFastifyApplication> {
  const settings = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    RATE_LIMITS: 'off',
    DATABASE_URL: database.url,
    REDIS_URL: await testRedisUrl(),
    DATA_DIR: database.dataDir,
  };
  return (await withEnvironment(settings, createApp)).app;
}

/** The api, asked without a socket, and its database. */
export class Api {
  private readonly cookies = new Map<string, string>();
  private described: Promise<Described> | null = null;

  constructor(
    readonly app: NestFastifyApplication,
    readonly database: DemoDatabase,
  ) {}

  close(): Promise<void> {
    return this.app.close();
  }

  /** Asks as the owner of the database, from whom nothing is hidden. */
  sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return query<Row>(this.database.adminUrl, text, values);
  }

  /** The one row that a statement finds. */
  async row<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.sql<Row>(text, values);
    if (!row) throw new Error(`Nothing is found by: ${text}`);
    return row;
  }

  /** The number of a certificate of the demo. */
  async certificateNumber(): Promise<string> {
    return (await this.row<{ number: string }>('select number from certification.certificate limit 1')).number;
  }

  /** `actor` sends a request to an operation, named by method and path. */
  async ask(actor: Actor, operation: string, sent: Sent = {}): Promise<Answer> {
    return this.send(operation, sent, await this.cookieOf(actor));
  }

  /** The cookie of a session of `actor`; a stranger has none. */
  async cookieOf(actor: Actor): Promise<string | null> {
    return actor === 'stranger' ? null : this.signedIn(OFFICIALS[actor]);
  }

  /** Sends the same as `<name>@demo.example`. */
  async askAs(name: string, operation: string, sent: Sent = {}): Promise<Answer> {
    return this.send(operation, sent, await this.signedIn(name));
  }

  /** The body of a successful answer to `<name>@demo.example`. */
  async done<Body>(name: string, operation: string, sent: Sent = {}): Promise<Body> {
    const { status, text } = await this.askAs(name, operation, sent);
    if (status >= 300) throw new Error(`${name} ${operation}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  }

  /** Somebody new in the role of `actor`, whose session may be ended; nothing for a stranger. */
  async somebody(actor: Actor): Promise<{ readonly sessionId: string; readonly headers: Record<string, string> }> {
    if (actor === 'stranger') return { sessionId: '00000000-0000-4000-8000-000000000000', headers: {} };
    const session = await aSession(this.database, await aPerson(this.database, { role: actor }));
    return { sessionId: session.id, headers: { cookie: session.cookie } };
  }

  /** Forgets a session that was ended, so that the person signs in anew. */
  forget(name: string): void {
    this.cookies.delete(name);
  }

  private async send(operation: string, sent: Sent, cookie: string | null): Promise<Answer> {
    const [method = '', path = ''] = operation.split(' ');
    const url = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(sent.params?.[name] ?? ''));
    const { statusCode, payload, headers } = await this.app.inject({
      method: method as 'GET',
      url: sent.query ? `${url}?${new URLSearchParams(sent.query).toString()}` : url,
      headers: { ...(cookie === null ? {} : { cookie }), ...sent.headers },
      ...(sent.body === undefined ? {} : { payload: sent.body as object }),
    });
    (await this.description()).hold(operation, {
      status: statusCode,
      type: headers['content-type'] ?? '',
      text: payload,
    });
    return { status: statusCode, text: payload, headers };
  }

  /** The document that every answer is checked against. */
  description(): Promise<Described> {
    return (this.described ??= this.app
      .inject({ method: 'GET', url: '/api/openapi.json' })
      .then(({ payload }) => new Described(payload)));
  }

  private async signedIn(name: string): Promise<string> {
    const known = this.cookies.get(name);
    if (known !== undefined) return known;
    const body = { email: `${name}@demo.example`, password: PASSWORD };
    const { status, text, headers } = await this.send('POST /api/v1/auth/sign-in', { body }, null);
    if (status !== 200) throw new Error(`${name} could not sign in: ${status} ${text}`);
    const cookie = String(headers['set-cookie']).split(';', 1)[0] ?? '';
    this.cookies.set(name, cookie);
    return cookie;
  }
}
