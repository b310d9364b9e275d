import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { APPLICATION_ROLE, migrateForward } from '#database';
import { databaseServer, runName } from '../services/services.js';

/** A database of its own, as the migrations make it, without any row. */
export interface TestDatabase {
  /** Signs in as the application: bound by row-level security. */
  readonly url: string;
  /** Signs in as the owner. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Rows that several specs begin with, brought into one template by the first of them. */
export interface Beginning {
  /** In small letters: part of the template's name. */
  readonly name: string;
  /** Leaves no connection open. */
  fill(database: Pick<TestDatabase, 'url' | 'adminUrl'>): Promise<void>;
}

/** Clones a template of this run, made by the first caller: the migrated one, or one filled on top of it. */
export async function freshDatabase(beginning?: Beginning): Promise<TestDatabase> {
  const server = await databaseServer();
  const name = `${runName()}_${randomBytes(6).toString('hex')}`;
  const role = { name: runName(), password: createHash('sha256').update(`${server} ${runName()}`).digest('hex') };
  const template = beginning ? `${runName()}_${beginning.name}` : runName();
  const addresses = (database: string) => ({
    url: addressIn(server, database, role),
    adminUrl: addressIn(server, database),
  });
  await onServer(server, async (client) => {
    await requireTemplate(client, runName(), async (draft) => {
      await client.query(`create database ${draft}`);
      const { migrations } = await import('../../../migrations/index.js');
      await migrateForward(addressIn(server, draft), migrations);
      await client.query(`create role ${role.name} login nobypassrls password ${pg.escapeLiteral(role.password)}`);
      await client.query(`grant ${APPLICATION_ROLE} to ${role.name}`);
    });
    if (beginning) {
      await requireTemplate(client, template, async (draft) => {
        await client.query(`create database ${draft} template ${runName()}`);
        await beginning.fill(addresses(draft));
      });
    }
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    ...addresses(name),
    drop: async () => {
      await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

interface LoginRole {
  readonly name: string;
  readonly password: string;
}

/** A draft gets the template's name when it is whole; a lock lets one worker make it while the others wait. */
async function requireTemplate(
  client: pg.Client,
  template: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${template}_draft`;
  await client.query('select pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount !== 0) return;
    await client.query(`drop database if exists ${draft} with (force)`);
    await make(draft);
    await client.query(`alter database ${draft} rename to ${template}`);
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [template]);
  }
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function addressIn(server: string, database: string, role?: LoginRole): string {
  const url = new URL(server);
  url.pathname = database;
  if (role) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}
