import { Config } from '#config';
import { testDatabase } from '../database/test-database.js';
import { testApp, type TestApp } from './test-app.js';
import { testModule } from './test-module.js';

describe('The application under test', () => {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp({ database, settings: { PUBLIC_URL: 'http://lms.example.org' } });
  });
  afterAll(() => api.close());

  it('answers over HTTP, on the database of its test', async () => {
    expect(api.get(Config).databaseUrl).toBe(database.url);
    await api.stranger().get('/health/live').expect(200);
  });

  it('tells a stranger of what there is not as a problem in their language', async () => {
    const { body } = await api.stranger().get('/api/v1/nowhere').set('accept-language', 'fr').expect(404);
    expect(body).toMatchObject({ status: 404 });
  });
});

describe('The platform without HTTP', () => {
  const database = testDatabase();

  it('stands by itself', async () => {
    const module = await testModule({ database });
    expect(module.get(Config).publicUrl).toBe('http://localhost:3000');
    await module.close();
  });
});
