import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Config } from '#config';
import { HttpAdapter, prepareHttpApplication } from '#http';
import { newId } from '#kernel';
import { WorkerHeartbeats } from '#queue';
import { testConfig, testDatabase } from '#testing';
import { AppModule } from './app.module.js';

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

describe('The api', () => {
  const database = testDatabase();
  let app: NestFastifyApplication;
  let removeData: () => Promise<void>;
  beforeAll(async () => {
    const { config, remove } = await testConfig({ database });
    removeData = remove;
    const module = await Test.createTestingModule({ imports: [AppModule] })
      .overrideProvider(Config)
      .useValue(config)
      .compile();
    app = module.createNestApplication<NestFastifyApplication>(new HttpAdapter(config), { bodyParser: false });
    await prepareHttpApplication(app, { version: 'test' });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await removeData();
  });
  const get = (url: string) => app.inject({ method: 'GET', url });

  it('describes every operation with components that it has', async () => {
    const { statusCode, payload } = await get('/api/openapi.json');
    expect(statusCode).toBe(200);
    const document = JSON.parse(payload) as { paths: object; components: { schemas: object } };
    const known = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
    expect(referencesIn(document).filter((reference) => !known.has(reference))).toEqual([]);
    expect(Object.keys(document.paths).length).toBeGreaterThan(10);
  });

  it('is ready once all migrations have run and a worker is heard of', async () => {
    const before = await get('/health/ready');
    expect(before.statusCode).toBe(503);
    expect(before.json()).toMatchObject({
      status: 'error',
      checks: { migrations: { status: 'up', missing: 0 }, worker: { status: 'down', count: 0 } },
    });
    await app.get(WorkerHeartbeats, { strict: false }).beat(newId(), 1);
    const after = await get('/health/ready');
    expect([after.statusCode, after.json()]).toEqual([200, expect.objectContaining({ status: 'ok' })]);
  });
});
