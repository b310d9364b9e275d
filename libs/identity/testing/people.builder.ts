import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { STATE_ROLES, newId, type Caller, type Language, type Role } from '#kernel';
import type { TestDatabase } from '#testing';
import { NAME_KEYS_VERSION, nameKeysOf } from '../names/name-keys.js';

type Database = Pick<TestDatabase, 'adminUrl'>;

export interface PersonTraits {
  readonly id?: string;
  /** One role; `roles` for several. Without either: a trainee. */
  readonly role?: Role;
  readonly roles?: readonly Role[];
  /** By default Morocco for trainees and state administrators, none for the staff of the centre. */
  readonly stateCode?: string | null;
  readonly email?: string;
  readonly name?: { readonly ar: string; readonly latin: string };
  readonly language?: Language;
  readonly active?: boolean;
  readonly password?: string;
  /** Whether they are asked for a code at sign-in. */
  readonly secondFactor?: boolean;
}

export interface BuiltPerson {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly stateCode: string | null;
  readonly roles: readonly Role[];
  readonly name: { readonly ar: string; readonly latin: string };
  /** The caller that services are called as; its session comes from no sign-in. */
  readonly caller: Caller;
}

const PASSWORD = 'Rabat-2013';
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let usualHash: Promise<string> | null = null;
let built = 0;

/** A person who can sign in with `password`, with their state and roles. */
export async function aPerson(database: Database, traits: PersonTraits = {}): Promise<BuiltPerson> {
  built += 1;
  const { id = newId(), password = PASSWORD, language = 'ar', active = true, secondFactor = false } = traits;
  const roles = traits.roles ?? [traits.role ?? 'trainee'];
  const stateCode = traits.stateCode === undefined ? usualStateOf(roles) : traits.stateCode;
  const email = traits.email ?? `person${built}.${stateCode ?? 'centre'}@example.test`;
  const name = traits.name ?? { ar: 'يوسف العلوي', latin: `Youssef El Alaoui ${built}` };
  const passwordHash = await hashOf(password);
  await asSystem(database, async (client) => {
    if (stateCode !== null) await enterState(client, stateCode);
    await client.query(
      `insert into identity.person (id, state_code, email, name_ar, name_latin, language, time_zone, active, status, name_keys)
       values ($1, $2, $3, $4, $5, $6, 'Africa/Casablanca', $7, case when $7 then 'active' else 'left' end, $8)`,
      [id, stateCode, email, name.ar, name.latin, language, active, NAME_KEYS_VERSION],
    );
    await client.query(
      'insert into identity.name_key (key, state_code, person_id) select key, $2, $3 from unnest($1::text[]) key',
      [nameKeysOf({ ...name, email }), stateCode ?? '', id],
    );
    for (const role of roles) {
      const sql = 'insert into identity.role_assignment (id, person_id, role) values ($1, $2, $3)';
      await client.query(sql, [newId(), id, role]);
    }
    const sql = 'insert into identity.credential (person_id, password_hash, second_factor) values ($1, $2, $3)';
    await client.query(sql, [id, passwordHash, secondFactor]);
  });
  return {
    id,
    email,
    password,
    stateCode,
    roles,
    name,
    caller: { personId: id, sessionId: newId(), stateCode, roles },
  };
}

/** A session of `person` without a sign-in: its token, and the cookie to send it with. */
export async function aSession(
  database: Database,
  person: Pick<BuiltPerson, 'id'>,
): Promise<{ readonly id: string; readonly token: string; readonly cookie: string }> {
  const id = newId();
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  await asSystem(database, async (client) => {
    const { rows } = await client.query<{ until: Date | null }>(
      `select identity.open_session($1, $2, c.person_id, c.password_hash, '192.0.2.1', 'test') as until
       from identity.credential c where c.person_id = $3`,
      [id, tokenHash, person.id],
    );
    if (!rows[0]?.until) throw new Error(`No session was opened for ${person.id}`);
  });
  return { id, token, cookie: `rtc_session=${token}` };
}

/** A member state named after its code; one already there is left as it is. */
export async function aState(database: Database, code: string): Promise<void> {
  await asSystem(database, (client) => enterState(client, code));
}

async function enterState(client: pg.Client, code: string): Promise<void> {
  await client.query(
    `insert into identity.state (code, name, time_zone) values ($1, $2, 'Africa/Casablanca') on conflict do nothing`,
    [code, JSON.stringify({ ar: `دولة ${code}`, fr: `État ${code}`, en: `State ${code}` })],
  );
}

const usualStateOf = (roles: readonly Role[]): string | null =>
  roles.some((role) => STATE_ROLES.has(role)) ? 'ma' : null;

function hashOf(password: string): Promise<string> {
  if (password !== PASSWORD) return hash(password, COST);
  usualHash ??= hash(PASSWORD, COST);
  return usualHash;
}

/** Works as the owner, whom row-level security may bind like anyone. */
async function asSystem(database: Database, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.context', 'system', true)`);
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
