import { query, testApp, testDatabase, type Agent, type TestApp, type TestDatabase } from '#testing';
import { aPerson, aState, type BuiltPerson } from './people.builder.js';

const API = '/api/v1';

type Database = Pick<TestDatabase, 'adminUrl' | 'url'>;
/** Modules with sign-in and the interface of people. */
type Modules = NonNullable<Parameters<typeof testApp>[0]['imports']>;

/** A pair as the list of duplicates shows it. */
export interface ShownPair {
  readonly id: string;
  readonly first: { readonly id: string };
  readonly second: { readonly id: string };
  readonly likeness: readonly string[];
}

interface Asked {
  readonly by?: Agent;
  readonly version?: number;
}

/** People who merge records of officers of Tunisia over HTTP: its administrator, Morocco's and the registrar. */
export class MergingDesk {
  private named = 0;

  private constructor(
    readonly database: Database,
    readonly api: TestApp,
    readonly admin: BuiltPerson,
    readonly ofTunisia: Agent,
    readonly ofMorocco: Agent,
    readonly ofTheCentre: Agent,
  ) {}

  static async open(database: Database, modules: Modules): Promise<MergingDesk> {
    const api = await testApp({ database, imports: modules });
    await aState(database, 'ma');
    const admin = await aPerson(database, { role: 'state-admin', stateCode: 'tn', name: { ar: 'أ', latin: 'A' } });
    const signedIn = async (role: 'state-admin' | 'registrar') => api.signIn((await aPerson(database, { role })).email);
    const [ofMorocco, ofTheCentre] = [await signedIn('state-admin'), await signedIn('registrar')];
    return new MergingDesk(database, api, admin, await api.signIn(admin.email), ofMorocco, ofTheCentre);
  }

  /** A name that nobody else has. */
  name(): { readonly ar: string; readonly latin: string } {
    this.named += 1;
    const letters = [...String(this.named)].map((digit) => 'bdfgjklmnr'[Number(digit)] ?? 'b').join('a');
    return { ar: `رمزي ${letters}`, latin: `Ramzi ${letters}ouni` };
  }

  /** An officer of Tunisia. */
  officer(name = this.name()): Promise<BuiltPerson> {
    return aPerson(this.database, { stateCode: 'tn', name });
  }

  async person(id: string, by = this.ofTunisia) {
    return (await by.get(`${API}/people/${id}`).expect(200)).body as Record<string, unknown> & {
      readonly version: number;
    };
  }

  async merge(from: string, into: string, { by = this.ofTunisia, version }: Asked = {}) {
    const expected = version ?? (await this.person(from, this.ofTheCentre)).version;
    const body = { into, reason: 'Entered twice' };
    return by.post(`${API}/people/${from}/merges`).set('if-match', `"${expected}"`).send(body);
  }

  async undo({ id, version }: { readonly id: string; readonly version: number }, by = this.ofTunisia) {
    return by.post(`${API}/merges/${id}/endings`).set('if-match', `"${version}"`).send({});
  }

  /** The pairs with this officer that a reader is shown. */
  async pairsWith(id: string, by = this.ofTunisia): Promise<readonly ShownPair[]> {
    const { items } = (await by.get(`${API}/duplicates?limit=200`).expect(200)).body as { items: ShownPair[] };
    return items.filter(({ first, second }) => first.id === id || second.id === id);
  }

  /** Sets columns as the owner of the database, to whom nothing is forbidden. */
  set(id: string, columns: string) {
    return query(this.database.adminUrl, `update identity.person set ${columns} where id = $1 returning id`, [id]);
  }
}

/** The desk of a test file. */
export function mergingDesk(modules: Modules): () => MergingDesk {
  const database = testDatabase();
  let desk: MergingDesk | null = null;
  beforeAll(async () => {
    desk = await MergingDesk.open(database, modules);
  }, 60_000);
  afterAll(() => desk?.api.close());
  return () => {
    if (!desk) throw new Error('The desk is not open yet');
    return desk;
  };
}
