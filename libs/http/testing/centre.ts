import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, loadConfig } from '#config';
import { DatabaseModule } from '#database';
import { I18nModule } from '#i18n';
import { KeysModule } from '#keys';
import { query, testDatabase, testRedisUrl } from '#testing';
import { HttpModule, SessionReader, createHttpApplication, type SignedInCaller } from '../index.js';
import { PostsController } from './posts.controller.js';

/** Sessions by their tokens. */
const SESSIONS: Readonly<Record<string, SignedInCaller>> = {
  registrar: {
    personId: '0199a1b2-0000-7000-8000-000000000001',
    sessionId: '0199a1b2-0000-7000-8000-00000000000a',
    stateCode: null,
    roles: ['registrar'],
  },
  'admin of tunisia': {
    personId: '0199a1b2-0000-7000-8000-000000000002',
    sessionId: '0199a1b2-0000-7000-8000-00000000000b',
    stateCode: 'tn',
    roles: ['state-admin'],
    language: 'fr',
  },
  trainee: {
    personId: '0199a1b2-0000-7000-8000-000000000003',
    sessionId: '0199a1b2-0000-7000-8000-00000000000c',
    stateCode: 'ma',
    roles: ['trainee'],
  },
};

class TestSessions extends SessionReader {
  read(token: string): Promise<SignedInCaller | null> {
    return Promise.resolve(SESSIONS[token] ?? null);
  }
}

@Global()
@Module({})
class TestRoot {}

export const rootOf = (config: Config, controllers: Type[]): DynamicModule => ({
  module: TestRoot,
  imports: [DatabaseModule.forRoot(), I18nModule, KeysModule, HttpModule],
  controllers,
  providers: [
    { provide: Config, useValue: config },
    { provide: SessionReader, useClass: TestSessions },
  ],
  exports: [Config],
});

export interface Asked {
  readonly as?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string;
}

export interface TestCentre {
  readonly app: NestFastifyApplication;
  readonly posts: PostsController;
  /** A statement in the name of the database's owner. */
  asOwner(statement: string): Promise<unknown[]>;
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH', url: string, asked?: Asked): Promise<Answered>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** A centre of nothing but posts, on a database of its own, for the tests of a file. */
export function testCentre(env: Record<string, string> = {}): TestCentre {
  const database = testDatabase();
  let app: NestFastifyApplication | null = null;
  let folder = '';
  const known = (): NestFastifyApplication => {
    if (!app) throw new Error('The centre is there inside hooks and tests only');
    return app;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rtc-data-'));
    const config = loadConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      REDIS_URL: await testRedisUrl(),
      DATA_DIR: folder,
      ...env,
    });
    app = await createHttpApplication(rootOf(config, [PostsController]), config, { version: '0.0.0' });
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get app() {
      return known();
    },
    get posts() {
      return known().get(PostsController);
    },
    asOwner: (statement) => query(database.adminUrl, statement),
    ask: (method, url, asked) => ask(known(), method, url, asked),
  };
}

async function ask(app: NestFastifyApplication, method: string, url: string, asked: Asked = {}): Promise<Answered> {
  const { as, headers = {}, body, raw } = asked;
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await app.inject({
    method: method as 'GET',
    url,
    headers: {
      ...(as === undefined ? {} : { cookie: `rtc_session=${encodeURIComponent(as)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
  });
  const isJson = String(response.headers['content-type']).includes('json');
  const json = isJson && response.payload !== '' ? response.json<Record<string, unknown>>() : {};
  return { status: response.statusCode, headers: response.headers, text: response.payload, json };
}
