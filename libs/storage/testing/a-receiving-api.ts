import type { AddressInfo } from 'node:net';
import { Global, Module, type ModuleMetadata } from '@nestjs/common';
import { SessionReader, type SignedInCaller } from '#http';
import { newId, STATE_ROLES, type Caller, type Role } from '#kernel';
import { testApp, type TestApp } from '#testing';
import { StorageApiModule } from '../api/index.js';
import { FileOwners, type FileOwner } from '../file-owners.js';
import { TusClient } from './tus-client.js';

type Database = Parameters<typeof testApp>[0]['database'];

/** Callers by the tokens of their sessions; they need to exist nowhere else. */
const callers = new Map<string, Caller>();

class TestSessions extends SessionReader {
  read(token: string): Promise<SignedInCaller | null> {
    return Promise.resolve(callers.get(token) ?? null);
  }
}

@Global()
@Module({ providers: [{ provide: SessionReader, useClass: TestSessions }], exports: [SessionReader] })
class TestSessionsModule {}

export interface Taking {
  /** Owners besides those that the modules add. */
  readonly owners?: readonly FileOwner[];
  /** Modules of features, with their sessions; without any, a test may be any caller it wants. */
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
  readonly settings?: Readonly<Record<string, string>>;
}

/** An api that listens and takes files in. */
export interface ReceivingApi {
  readonly app: TestApp;
  /** A client with the cookie of a session. */
  client(cookie: string): TusClient;
  /** A client for somebody new, or for somebody known; by default it is an officer of Morocco. */
  as(who?: Caller | { readonly role?: Role; readonly stateCode?: string }): TusClient & { readonly caller: Caller };
}

export async function aReceivingApi(database: Database, taking: Taking = {}): Promise<ReceivingApi> {
  const { owners = [], imports = [TestSessionsModule], settings = {} } = taking;
  const app = await testApp({ database, imports: [StorageApiModule, ...imports], settings });
  for (const owner of owners) app.get(FileOwners).add(owner);
  await app.app.listen(0, '127.0.0.1');
  const { port } = app.app.getHttpServer().address() as AddressInfo;
  const client = (cookie: string): TusClient => new TusClient(port, cookie);
  return {
    app,
    client,
    as: (who = {}) => {
      const caller = 'personId' in who ? who : somebody(who.role ?? 'trainee', who.stateCode);
      const token = newId();
      callers.set(token, caller);
      return Object.assign(client(`rtc_session=${token}`), { caller });
    },
  };
}

const somebody = (role: Role, stateCode = 'ma'): Caller => ({
  personId: newId(),
  sessionId: newId(),
  stateCode: STATE_ROLES.has(role) ? stateCode : null,
  roles: [role],
});
