import { testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { StructureBuilder, aPerson, aState } from './testing/index.js';

interface Named {
  readonly en: string;
}
interface Page {
  readonly items: readonly ({ readonly name: Named } | { readonly name?: undefined; readonly title: Named })[];
  readonly nextCursor: string | null;
  readonly total?: number;
  readonly counts?: Record<string, Record<string, number>>;
}

describe('The lists of a structure', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofTheCentre: Agent;
  let trainee: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    const signIn = async (traits: Parameters<typeof aPerson>[1]) => api.signIn((await aPerson(database, traits)).email);
    for (const code of ['tn', 'ma']) await aState(database, code);
    ofTunisia = await signIn({ role: 'state-admin', stateCode: 'tn' });
    ofTheCentre = await signIn({ role: 'registrar' });
    trainee = await signIn({ role: 'trainee', stateCode: 'tn' });
    const tunisia = new StructureBuilder(ofTheCentre, 'tn');
    const police = await tunisia.agency('Police', 'police');
    await tunisia.agency('Customs', 'customs');
    await new StructureBuilder(ofTheCentre, 'ma').agency('Zone', 'police');
    await tunisia.post(police.id, 'Éclair');
    await tunisia.post(police.id, 'Zarzis');
    await tunisia.post(police.id, 'gabes');
    const unit = await tunisia.unit(police.id, 'Headquarters');
    await ofTheCentre
      .post(`/api/v1/posts/${unit.id}/closings`)
      .send({ on: '2025-03-31', reason: 'By decree' })
      .expect(200);
    const ranks = [
      { title: { ar: 'عقيد', fr: 'Colonel', en: 'Colonel' }, band: 'senior-officer' },
      { title: { ar: 'حارس', fr: 'Gardien', en: 'Guard' }, band: 'rank-and-file', after: null },
    ];
    for (const rank of ranks)
      await ofTheCentre
        .post('/api/v1/ranks')
        .send({ stateCode: 'tn', ...rank })
        .expect(201);
  }, 60_000);
  afterAll(() => api.close());

  const read = async (path: string, by = ofTheCentre): Promise<Page> =>
    (await by.get(`/api/v1/${path}`).expect(200)).body as Page;
  const all = async (path: string, by = ofTheCentre): Promise<string[]> => {
    const found: string[] = [];
    for (let cursor = ''; ;) {
      const page = await read(`${path}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`, by);
      found.push(...page.items.map((item) => (item.name ?? item.title).en));
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  };

  it('have posts in the order of the reader’s language, either way, page after page', async () => {
    const inOrder = ['Éclair', 'gabes', 'Headquarters', 'Zarzis'];
    expect(await all('posts?state=tn&lang=en')).toEqual(inOrder);
    expect(await all('posts?sort=-name&lang=en')).toEqual([...inOrder].reverse());
    // Units have no border and come last.
    expect((await all('posts?sort=border&lang=en')).at(-1)).toBe('Headquarters');
  });

  it('count posts by kind, border, state and whether they are open, each while the others hold', async () => {
    const counts = 'counts=kind,border,state,open&count=true';
    expect(await read(`posts?${counts}`)).toMatchObject({
      total: 4,
      counts: { kind: { unit: 1, post: 3 }, border: { land: 3 }, state: { tn: 4 }, open: { true: 3, false: 1 } },
    });
    expect(await read(`posts?open=false&${counts}`)).toMatchObject({
      total: 1,
      items: [{ name: { en: 'Headquarters' } }],
      counts: { kind: { unit: 1 }, open: { true: 3, false: 1 } },
    });
  });

  it('have agencies by state and then by name, and count them by state to the centre alone', async () => {
    expect(await all('agencies?lang=en')).toEqual(['Zone', 'Customs', 'Police']);
    expect(await all('agencies?sort=kind&state=tn')).toEqual(['Police', 'Customs']);
    expect((await read('agencies?counts=state,kind')).counts).toEqual({
      state: { ma: 1, tn: 2 },
      kind: { police: 2, customs: 1 },
    });
    expect((await read('agencies?counts=state', ofTunisia)).counts).toEqual({ state: { tn: 2 } });
  });

  it('have ranks in the order of their state, and of one band alone where it is asked for', async () => {
    expect(await all('ranks?state=tn')).toEqual(['Guard', 'Colonel']);
    expect(await all('ranks?sort=title&lang=en')).toEqual(['Colonel', 'Guard']);
    expect(await read('ranks?band=senior-officer&counts=band')).toMatchObject({
      items: [{ title: { en: 'Colonel' } }],
      counts: { band: { 'senior-officer': 1, 'rank-and-file': 1 } },
    });
  });

  it('have states by name, or by how much stands under each, to an administrator the own one alone', async () => {
    const byPosts = (await read('state-records?sort=-posts&count=true')) as unknown as {
      readonly items: { readonly code: string }[];
      readonly total: number;
    };
    expect([byPosts.items[0]?.code, byPosts.total]).toEqual(['tn', 2]);
    expect((await read('state-records?counts=open')).counts).toEqual({ open: { true: 2 } });
    expect((await read('state-records?counts=open', ofTunisia)).counts).toEqual({ open: { true: 1 } });
    expect(await all('states?sort=code')).toHaveLength(2);
  });

  it('tell nobody how many people stand where by the order of those who may not read it', async () => {
    for (const path of ['posts', 'agencies']) await trainee.get(`/api/v1/${path}?sort=people`).expect(400);
  });

  it('go on in no other order than that in which they began', async () => {
    const { nextCursor } = await read('posts?limit=1');
    await ofTheCentre.get(`/api/v1/posts?sort=name&cursor=${nextCursor}`).expect(400);
    await ofTheCentre.get(`/api/v1/ranks?cursor=${nextCursor}`).expect(400);
  });
});
