import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { HttpAdapter, HttpModule, prepareHttpApplication } from '#http';
import { compile, type Providers, type TestModuleOptions } from './test-module.js';

export interface TestApp extends Providers {
  readonly app: NestFastifyApplication;
  /** A client that keeps its cookies; a stranger until signed in. */
  stranger(): Agent;
  /** Signs in over HTTP; the imports have to include the sign-in of the identity library. */
  signIn(email: string, password?: string): Promise<Agent>;
  close(): Promise<void>;
}

export type Agent = ReturnType<typeof request.agent>;

const PASSWORD = 'Rabat-2013';

/** The API with these modules, on the platform, asked over HTTP without listening on an address of its own. */
export async function testApp(options: TestModuleOptions): Promise<TestApp> {
  const { module, config, remove } = await compile({ ...options, imports: [HttpModule, ...(options.imports ?? [])] });
  const app = module.createNestApplication<NestFastifyApplication>(new HttpAdapter(config), { bodyParser: false });
  await prepareHttpApplication(app, { version: 'test' });
  await app.getHttpAdapter().getInstance().ready();
  const stranger = (): Agent => request.agent(app.getHttpServer());
  return {
    app,
    get: (type) => app.get(type, { strict: false }),
    stranger,
    signIn: async (email, password = PASSWORD) => {
      const agent = stranger();
      await agent.post('/api/v1/auth/sign-in').send({ email, password }).expect(200);
      return agent;
    },
    close: async () => {
      await app.close();
      await remove();
    },
  };
}
